// Every browser and Node version Concord supports has Web Crypto; the original package only adds React Native.
module.exports = { default: globalThis.crypto };
