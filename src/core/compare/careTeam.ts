import type { CareTeamFact } from '#core/facts/care.ts';
import type { CompareRule } from './field.ts';
import { codeField, conceptField, periodField, personField, stated } from './plainFields.ts';
import { showConcept } from './values.ts';

/** What two sources say of one member of a care team. */
export const compareCareTeam: CompareRule<'careTeam'> = {
  class: 'careTeam',
  fields: [
    personField('participant', memberName, 'minor'),
    conceptField('role', ({ members }) => members[0]?.role, 'minor'),
    codeField('status', ({ status }) => status, 'minor'),
    periodField((fact) => fact, 0, 'minor'),
  ],
  titleOf: (fact) => memberName(fact) ?? fact.team ?? 'Care team without a name',
  gapSeverity: (fact) => (isPrimaryCare(fact) && fact.status !== 'inactive' ? 'major' : 'minor'),
  summaryOf: (fact) => stated([showConcept(fact.members[0]?.role), fact.team, fact.status]),
  isCurrent: ({ status, end }) => (status ?? 'active') === 'active' && end === undefined,
};

function memberName({ members }: CareTeamFact): string | undefined {
  return members.map(({ name }) => name).join('; ') || undefined;
}

/** Who answers for the person must be the same everywhere. */
function isPrimaryCare({ members }: CareTeamFact): boolean {
  return members.some(({ role }) =>
    /primary care|\bpcp\b|general pract/i.test(showConcept(role) ?? ''),
  );
}
