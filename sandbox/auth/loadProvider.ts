/** Lines oidc-provider prints about production settings; an invented hospital has none to offer. */
const SETTINGS_ADVICE = /oidc-provider (NOTICE|WARNING): /;

/**
 * The OAuth library, loaded without its advice on the console.
 *
 * It warns on every Node older than 22, though it runs and is tested here on 20.19 and later, and
 * the warning would be the first thing a person sees of `npm start`.
 */
export async function loadProvider() {
  const { warn, info } = console;
  console.warn = (...said: unknown[]) => {
    if (!isAdvice(said)) warn(...said);
  };
  console.info = (...said: unknown[]) => {
    if (!isAdvice(said)) info(...said);
  };
  try {
    return await import('oidc-provider');
  } finally {
    Object.assign(console, { warn, info });
  }
}

function isAdvice([first]: unknown[]): boolean {
  return typeof first === 'string' && SETTINGS_ADVICE.test(first);
}
