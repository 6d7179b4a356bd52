/**
 * The title that says most and is written best: words over a bare code or a stand-in, a strength
 * over a bare ingredient, mixed case over capitals, then the longest.
 *
 * Ties break by letters, so that the order of sources does not.
 */
export function bestTitle(titles: readonly string[]): string {
  let best = titles[0] ?? '';
  let most: number | undefined;
  for (const title of titles) {
    if (title === best) continue;
    most ??= pointsOf(best);
    const points = pointsOf(title);
    const isBetter =
      points !== most
        ? points > most
        : title.length !== best.length
          ? title.length > best.length
          : title < best;
    if (!isBetter) continue;
    best = title;
    most = points;
  }
  return best;
}

/** One word of digits and letters with no small letter: `E11.9`, `44054006`. */
const CODE = /^(?=[^\s]*\d)[A-Z0-9.:_-]+$/;
const STAND_IN = /\bwithout an? \w+$/;
const AMOUNT = /\d\s*(?:mg|mcg|ug|g|ml|unit|iu|meq|mmol|%)/i;

function pointsOf(title: string): number {
  if (title === '') return 0;
  if (STAND_IN.test(title)) return 1;
  if (CODE.test(title)) return 2;
  return 3 + 2 * Number(AMOUNT.test(title)) + Number(/\p{Ll}/u.test(title));
}
