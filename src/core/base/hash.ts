/**
 * A short fingerprint of text: the same on every machine and in every run.
 *
 * FNV-1a over UTF-16 units in two lanes of 32 bits. It names rows and notices change; it is no
 * protection against someone who wants two texts to collide.
 *
 * @returns 13 letters and digits.
 */
export function fingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9dc5811c;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ ((unit << 7) | (at & 0x7f)), 0x85ebca6b);
    high ^= high >>> 13;
  }
  const left = (mix(low) >>> 0).toString(36).padStart(7, '0');
  const right = ((mix(high) >>> 0) & 0x3ffffff).toString(36).padStart(6, '0');
  return left + right;
}

function mix(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
