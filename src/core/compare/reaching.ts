import type { DemographicsFact } from '#core/facts/care.ts';
import type { FieldRule } from './field.ts';
import {
  compareConcepts,
  compareExactly,
  comparePersonNames,
  different,
  same,
  sameWithin,
  showConcept,
} from './values.ts';

type Rule = FieldRule<'demographics'>;

/** What to speak with the person. */
export const language: Rule = {
  name: 'language',
  show: ({ languages }) => languages.map(showConcept).find((words) => words !== undefined),
  compare({ languages: one }, { languages: other }) {
    const pairs = one.flatMap((a) => other.map((b) => compareConcepts(a, b, 'major')));
    const codes = new Set(one.flatMap(primaryTags));
    if (other.flatMap(primaryTags).some((code) => codes.has(code))) return same;
    return pairs.find(({ agreement }) => agreement === 'same') ?? pairs[0] ?? same;
  },
};

/** `en-US` and `en` are one language to an interpreter. */
function primaryTags({ codings }: DemographicsFact['languages'][number]): readonly string[] {
  return codings.map(({ code }) => code.toLowerCase().split(/[-_]/)[0] ?? '');
}

export const interpreter: Rule = {
  name: 'interpreter',
  show({ interpreter: isNeeded }) {
    if (isNeeded === undefined) return undefined;
    return isNeeded ? 'needed' : 'not needed';
  },
  compare: (one, other) => compareExactly(one.interpreter, other.interpreter, 'major'),
};

/** Whom to call for the person. One contact in common is enough: a longer list contradicts nobody. */
export const contact: Rule = {
  name: 'contact',
  show: ({ contacts }) => (contacts.length === 0 ? undefined : [...contacts].sort().join(', ')),
  compare({ contacts: one }, { contacts: other }) {
    const isShared = one.some((a) =>
      other.some((b) => a === b || comparePersonNames(a, b, 'minor').agreement === 'same'),
    );
    if (!isShared) return different('minor');
    return one.length === other.length ? same : sameWithin('one source lists more contacts');
  },
};
