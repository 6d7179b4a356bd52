import type { ConnectionId } from '#core/base/ids.ts';
import type { Terminology } from '#core/base/terminology.ts';
import type { DemographicsFact } from '#core/facts/care.ts';
import { type Evidence, gatherEvidence, type PersonTerms } from './person/evidence.ts';
import { bandFloors, priors } from './person/weights.ts';

/** How sure it is that two Patients are one person. */
export type PersonBand = 'certain' | 'probable' | 'possible' | 'certainly-not';

export interface Judgement {
  readonly band: PersonBand;
  /** Of the score alone, before caps. 0 to 1. */
  readonly probability: number;
  readonly fields: Evidence['fields'];
  /** Ids of the rules that lowered the band, in order: `R1` … `R9`. */
  readonly caps: readonly string[];
}

/** One source's Patient. */
export interface PersonOfSource {
  readonly connection: ConnectionId;
  readonly demographics: DemographicsFact;
}

const BANDS: readonly PersonBand[] = ['certainly-not', 'possible', 'probable', 'certain'];

/**
 * Judges whether two Patients are one person: a Fellegi-Sunter score with fixed weights, then caps
 * for the cases a score alone gets wrong: twins, father and son, one household.
 *
 * Symmetric. A person confirms every link, whatever this says. Never throws.
 *
 * @param how - whether a user opened the Patient in both systems or a search found them.
 */
export function judgePair(
  one: DemographicsFact,
  other: DemographicsFact,
  terms: PersonTerms,
  how: keyof typeof priors = 'searched',
): Judgement {
  const evidence = gatherEvidence(one, other, terms);
  const score = evidence.fields.reduce<number>((sum, { bits }) => sum + bits, priors[how]);
  const odds = 2 ** score;
  const probability = odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
  const caps = capsOf(evidence);
  const lowest = Math.min(BANDS.indexOf(bandOf(probability)), ...caps.map(({ most }) => most));
  return {
    band: BANDS[lowest] ?? 'certainly-not',
    probability,
    fields: evidence.fields,
    caps: caps.map(({ id }) => id),
  };
}

/** Every pair of different sources. */
export function judgePeople(
  people: readonly PersonOfSource[],
  terms: Pick<Terminology, 'areNicknames' | 'canonicalSystem'>,
  how: keyof typeof priors = 'searched',
): readonly (Judgement & { readonly a: ConnectionId; readonly b: ConnectionId })[] {
  return people.flatMap((one, at) =>
    people.slice(at + 1).map((other) => ({
      a: one.connection,
      b: other.connection,
      ...judgePair(one.demographics, other.demographics, terms, how),
    })),
  );
}

function bandOf(probability: number): PersonBand {
  if (probability >= bandFloors.certain) return 'certain';
  if (probability >= bandFloors.probable) return 'probable';
  return probability >= bandFloors.possible ? 'possible' : 'certainly-not';
}

/** The caps that fire. `most` is the highest band left, as an index into BANDS. */
function capsOf(evidence: Evidence): readonly { readonly id: string; readonly most: number }[] {
  const { first, birthDate, id, isBeyondNameAndBirth } = evidence;
  const firstDiffers = first === 'different';
  const birthDiffers = birthDate.likeness === 'different';
  const hasId = id === 'same';
  const rules: readonly [string, boolean, PersonBand][] = [
    ['R1', firstDiffers && birthDiffers && !hasId, 'certainly-not'],
    ['R2', firstDiffers && !hasId, 'possible'], // twins
    ['R3', birthDiffers && birthDate.partsDiffering >= 2, 'possible'], // father and son
    ['R4', !isBeyondNameAndBirth, 'probable'],
    ['R5', first === 'similar' && id === 'different', 'possible'], // twins with similar names
    ['R6', firstDiffers && hasId, 'probable'],
    ['R7', first === 'similar' && !hasId, 'probable'],
    ['R8', birthDate.likeness !== 'same' && birthDate.yearsApart >= 10 && !hasId, 'possible'],
    ['R9', evidence.isContradicted, 'possible'],
  ];
  return rules
    .filter(([, fires]) => fires)
    .map(([name, , band]) => ({ id: name, most: BANDS.indexOf(band) }));
}
