import type { CareTeamFact } from '#core/facts/care.ts';
import { isPrimaryCare } from '#core/link/careTeam.ts';
import type { CompareRule, FieldRule } from './field.ts';
import { codeField, conceptField, periodField, personField, stated } from './plainFields.ts';
import { comparePersonNames, showConcept } from './values.ts';

/** Who answers for the person must be the same everywhere. */
const participant: FieldRule<'careTeam'> = {
  ...personField<'careTeam'>('participant', memberName, 'minor'),
  compare(one, other) {
    const severity = isPrimaryCare(one.members) && isPrimaryCare(other.members) ? 'major' : 'minor';
    return comparePersonNames(memberName(one) ?? '', memberName(other) ?? '', severity);
  },
};

/** What two sources say of one member of a care team. */
export const compareCareTeam: CompareRule<'careTeam'> = {
  class: 'careTeam',
  fields: [
    participant,
    conceptField('role', ({ members }) => members[0]?.role, 'minor'),
    codeField('status', ({ status }) => status, 'minor'),
    periodField((fact) => fact, 0, 'minor'),
  ],
  titleOf: (fact) => memberName(fact) ?? fact.team ?? 'Care team without a name',
  gapSeverity: (fact) =>
    isPrimaryCare(fact.members) && fact.status !== 'inactive' ? 'major' : 'minor',
  summaryOf: (fact) => stated([showConcept(fact.members[0]?.role), fact.team, fact.status]),
  isCurrent: ({ status, end }) => (status ?? 'active') === 'active' && end === undefined,
};

function memberName({ members }: CareTeamFact): string | undefined {
  return members.map(({ name }) => name).join('; ') || undefined;
}
