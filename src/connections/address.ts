/**
 * What is wrong with an address to which credentials would go; `undefined` where nothing is.
 *
 * Plain http is let through for this very machine only, where no one can listen in between.
 */
export function addressComplaint(text: string): string | undefined {
  if (!URL.canParse(text)) return 'must be an https URL, or http on localhost';
  const url = new URL(text);
  const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  const isSecure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback);
  if (!isSecure) return 'must be an https URL, or http on localhost';
  if (url.username !== '' || url.password !== '') return 'must not hold a user name or password';
  if (url.search !== '' || url.hash !== '') return 'must not hold "?" or "#"';
  return undefined;
}

/** Two spellings of one address (case of the host, default port, `..`) made equal. */
export function canonicalAddress(text: string): string | undefined {
  if (addressComplaint(text) !== undefined) return undefined;
  return new URL(text).href.replace(/\/$/, '');
}
