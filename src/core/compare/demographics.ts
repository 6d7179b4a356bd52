import type { Terminology } from '#core/base/terminology.ts';
import type { DemographicsFact, PersonName, PostalAddress } from '#core/facts/care.ts';
import { compareAddresses, compareTelecoms } from '#core/link/person/contact.ts';
import { compareNames, plainNames, suffixesDiffer } from '#core/link/person/names.ts';
import type { CompareRule, FieldRule } from './field.ts';
import { compareNumbers, showNumbers } from './identifiers.ts';
import { contact, interpreter, language } from './reaching.ts';
import {
  compareConcepts,
  compareDatesWithin,
  compareSets,
  compareWords,
  different,
  notComparable,
  same,
  sameWithin,
  showConcept,
} from './values.ts';

type Rule = FieldRule<'demographics'>;

const FORMER = new Set(['old', 'maiden', 'temp']);

const name: Rule = {
  name: 'name',
  show: (fact) => showName(currentNames(fact)[0]),
  compare(one, other, terms) {
    const [mine, theirs] = [plainNames(currentNames(one)), plainNames(currentNames(other))];
    const { first, last, middle, isSwapped } = compareNames(mine, theirs, terms);
    if (isSwapped) return different('minor');
    if (last === 'different' || last === 'similar') {
      return hasFormerName(one, other, terms)
        ? sameWithin('the name of one source is on file as a former one in the other')
        : different('major');
    }
    if (suffixesDiffer(mine, theirs) || first === 'different') return different('major');
    if (first === 'similar' || middle === 'different') return different('minor');
    const [shown, otherShown] = [one, other].map((fact) => showName(currentNames(fact)[0]));
    return shown === otherShown ? same : sameWithin('the same name, written differently');
  },
};

/** Whether all names, former ones included, have a family name and a first name in common. */
function hasFormerName(one: DemographicsFact, other: DemographicsFact, terms: Terminology) {
  const { first, last } = compareNames(plainNames(one.names), plainNames(other.names), terms);
  return last === 'same' && first !== 'different';
}

/** Names in use; all of them where a source has only former ones. */
function currentNames({ names }: DemographicsFact): readonly PersonName[] {
  const current = names.filter(({ use }) => !FORMER.has(use ?? ''));
  const official = current.filter(({ use }) => use === 'official' || use === 'usual');
  if (official.length > 0) return official;
  return current.length > 0 ? current : names;
}

function showName(said: PersonName | undefined): string | undefined {
  if (said === undefined) return undefined;
  const parts = [...said.given, said.family, ...said.suffix].filter((part) => part !== undefined);
  const words = parts.join(' ').trim();
  return words === '' ? said.text : words;
}

const birthDate: Rule = {
  name: 'birthDate',
  show: (fact) => fact.birthDate,
  compare: (one, other) =>
    compareDatesWithin(one.birthDate ?? '', other.birthDate ?? '', 0, () => 'critical'),
};

function sexRule(field: 'gender' | 'birthSex'): Rule {
  const read = (fact: DemographicsFact) => {
    const said = fact[field]?.toLowerCase();
    return said === undefined ? undefined : (SEXES[said] ?? said);
  };
  return {
    name: field,
    show: read,
    compare(one, other) {
      const [a, b] = [read(one), read(other)];
      if (a === b) return same;
      return a === 'unknown' || b === 'unknown'
        ? notComparable('one source does not know')
        : different('critical');
    },
  };
}

const SEXES: Readonly<Record<string, string>> = {
  m: 'male',
  f: 'female',
  u: 'unknown',
  unk: 'unknown',
  asku: 'unknown',
  oth: 'other',
};

const deceased: Rule = {
  name: 'deceased',
  show({ deceased: said }) {
    if (said === undefined) return undefined;
    if (typeof said === 'string') return `deceased ${said}`;
    return said ? 'deceased' : 'living';
  },
  compare({ deceased: one }, { deceased: other }) {
    if ((one === false) !== (other === false)) return different('critical');
    if (typeof one !== 'string' || typeof other !== 'string') return same;
    return compareDatesWithin(one, other, 0, () => 'major');
  },
};

const address: Rule = {
  name: 'address',
  show(fact) {
    const [first] = current(fact);
    if (first === undefined) return undefined;
    const { line, city, state, postalCode } = first;
    return [...line, city, state, postalCode].filter((part) => part !== undefined).join(', ');
  },
  compare(one, other) {
    const [mine, theirs] = [current(one), current(other)];
    const { street, zip } = compareAddresses(mine, theirs);
    if (street === 'same' || street === 'similar') {
      if (zip === 'different') return different('minor');
      return street === 'similar' ? sameWithin('spelled differently') : same;
    }
    const both = (part: (one: PostalAddress) => boolean) => mine.some(part) && theirs.some(part);
    if (both(({ line }) => line.join('').trim() !== '')) return different('minor');
    if (zip === 'same') return sameWithin('the same postal code');
    const isCoded = both(({ postalCode }) => postalCode !== undefined);
    return isCoded ? different('minor') : notComparable('no part both state');
  },
};

function current({ addresses }: DemographicsFact): readonly PostalAddress[] {
  return addresses.filter(({ use }) => use !== 'old');
}

const telecom: Rule = {
  name: 'telecom',
  show: ({ telecoms }) => {
    const shown = telecoms.filter(({ system }) => system !== 'other').map(({ value }) => value);
    return shown.length === 0 ? undefined : [...new Set(shown)].sort().join(', ');
  },
  compare({ telecoms: one }, { telecoms: other }) {
    const [phone, email] = [
      compareTelecoms(one, other, 'phone'),
      compareTelecoms(one, other, 'email'),
    ];
    if (phone === 'absent' && email === 'absent') return notComparable('no kind both state');
    return phone === 'different' || email === 'different' ? different('minor') : same;
  },
};

/** What the sources say of the person; whether it is one person is judged elsewhere. */
export const compareDemographics: CompareRule<'demographics'> = {
  class: 'demographics',
  fields: [
    name,
    birthDate,
    sexRule('gender'),
    sexRule('birthSex'),
    deceased,
    { name: 'identifier', show: showNumbers, compare: compareNumbers },
    address,
    telecom,
    {
      name: 'maritalStatus',
      show: (fact) => showConcept(fact.maritalStatus),
      compare: ({ maritalStatus: one }, { maritalStatus: other }) =>
        one === undefined || other === undefined ? same : compareConcepts(one, other, 'minor'),
    },
    language,
    interpreter,
    contact,
    {
      name: 'race',
      show: ({ race }) => (race.length === 0 ? undefined : [...race].sort().join(', ')),
      compare: ({ race: one }, { race: other }) => compareSets(one, other, 'minor'),
    },
    {
      name: 'ethnicity',
      show: (fact) => fact.ethnicity,
      compare: (one, other) => compareWords(one.ethnicity ?? '', other.ethnicity ?? '', 'minor'),
    },
  ],
  titleOf: (fact) => showName(currentNames(fact)[0]) ?? 'Person without a name',
  gapSeverity: () => 'minor',
  summaryOf: (fact) =>
    [showName(currentNames(fact)[0]), fact.birthDate, fact.gender].filter(
      (words) => words !== undefined,
    ),
  isCurrent: ({ active }) => active !== false,
};
