/**
 * What a browser is told with every file of the app.
 *
 * `connect-src` names the configured servers and nothing else, so that no script in the page can
 * send a record or a token elsewhere. Nothing inline, neither script nor style.
 *
 * @param origins - of the configured FHIR and authorization servers.
 * @see docs/deploy.md, where the same headers stand for other hosts.
 */
export function securityHeaders(origins: readonly string[], isDev = false): Record<string, string> {
  const policy = [
    "default-src 'none'",
    isDev ? "script-src 'self' 'unsafe-inline'" : "script-src 'self'", // Vite's reload preamble
    isDev ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'", // Vite injects styles while developing
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ['connect-src', "'self'", ...(isDev ? ['ws:'] : []), ...new Set(origins)].join(' '),
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    ...(isDev ? [] : ["require-trusted-types-for 'script'", 'trusted-types concord']),
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin-allow-popups', // sign-in happens in popups
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  };
}
