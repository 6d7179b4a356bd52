import { type Concept, wordsOf } from '#core/base/concept.ts';
import { textKey } from '#core/base/text.ts';
import type { AllergyFact } from '#core/facts/clinical.ts';
import { sharesCode } from '#core/link/concepts.ts';
import type { FieldFinding } from './field.ts';
import { different, same, sameWithin } from './values.ts';

type Reactions = AllergyFact['reactions'];

/** What pick-lists of two systems call the same reaction; two such lists share a third of their words. */
const KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ['anaphylaxis', /anaphyla/],
  ['angioedema', /angio-?o?edema|swelling of (the )?(face|lips|tongue|throat)/],
  ['hives', /hives|urticari|wheals?\b|welts?\b/],
  ['itching', /itch|prurit/],
  ['rash', /\brash|exanthem|skin eruption|eruption of skin|dermatitis/],
  ['dyspnea', /dyspn|shortness of breath|difficulty breathing|\bsob\b/],
  ['bronchospasm', /bronchospasm|wheez/],
  ['nausea', /nausea/],
  ['vomiting', /vomit|emesis/],
  ['diarrhea', /diarrh/],
  ['swelling', /swelling|o?edema/],
  ['hypotension', /hypotens|low blood pressure/],
  ['cough', /cough/],
  ['headache', /headache|cephalgia/],
];
const ANAPHYLAXIS = new Set(['39579001', '241929008', '241930003']);

/** Whether any reaction is one of which people die. */
export function hasAnaphylaxis(reactions: Reactions): boolean {
  return reactions.some(({ manifestation }) => kindOf(manifestation) === 'anaphylaxis');
}

/** The set of reactions and how bad each was. */
export function compareReactions(one: Reactions, other: Reactions): FieldFinding {
  if (hasAnaphylaxis(one) !== hasAnaphylaxis(other)) return different('critical');
  const isCovered = (some: Reactions, all: Reactions) =>
    some.every((a) => all.some((b) => isSameReaction(a.manifestation, b.manifestation)));
  if (!isCovered(one, other) || !isCovered(other, one)) return different('major');
  const isGraded = one.every((a) =>
    other.every(
      (b) =>
        !isSameReaction(a.manifestation, b.manifestation) ||
        a.severity === undefined ||
        b.severity === undefined ||
        a.severity === b.severity,
    ),
  );
  if (!isGraded) return different('major');
  const isLiteral = one.every((a) =>
    other.some((b) => wordsOf(a.manifestation) === wordsOf(b.manifestation)),
  );
  return isLiteral ? same : sameWithin('the same reactions, worded differently');
}

export function showReactions(reactions: Reactions): string | undefined {
  if (reactions.length === 0) return undefined;
  const shown = reactions.map(({ manifestation, severity }) =>
    severity === undefined ? wordsOf(manifestation) : `${wordsOf(manifestation)} (${severity})`,
  );
  return [...new Set(shown)].sort().join(', ');
}

function isSameReaction(one: Concept, other: Concept): boolean {
  return sharesCode(one, other) || kindOf(one) === kindOf(other);
}

function kindOf(manifestation: Concept): string {
  if (manifestation.codings.some(({ code }) => ANAPHYLAXIS.has(code))) return 'anaphylaxis';
  const words = wordsOf(manifestation).toLowerCase();
  const kind = KINDS.find(([, pattern]) => pattern.test(words))?.[0];
  return kind ?? textKey(words) ?? words;
}
