import { type Concept, wordsOf } from '#core/base/concept.ts';
import { plainText, type Side } from '#core/base/text.ts';

/** SNOMED CT qualifiers and v2-0163 letters for sides. */
const CODES: ReadonlyMap<string, Side> = new Map([
  ['7771000', 'left'],
  ['24028007', 'right'],
  ['51440002', 'both'],
  ['L', 'left'],
  ['LT', 'left'],
  ['R', 'right'],
  ['RT', 'right'],
  ['B', 'both'],
]);

/** The side a finding is on, from its body sites or its own words; `undefined` where none is said. */
export function sideOf(
  concept: Concept | undefined,
  bodySites: readonly Concept[],
): Side | undefined {
  for (const site of [...bodySites, ...(concept === undefined ? [] : [concept])]) {
    const coded = site.codings
      .map(({ code }) => CODES.get(code))
      .find((side) => side !== undefined);
    const said = coded ?? sideInWords(site);
    if (said !== undefined) return said;
  }
  return undefined;
}

function sideInWords(concept: Concept): Side | undefined {
  for (const { display } of concept.codings) {
    const side = display === undefined ? undefined : plainText(display).side;
    if (side !== undefined) return side;
  }
  return plainText(wordsOf(concept)).side;
}

/** Left against right; both sides against one is another matter. */
export function areOpposite(one: Side | undefined, other: Side | undefined): boolean {
  return (one === 'left' && other === 'right') || (one === 'right' && other === 'left');
}
