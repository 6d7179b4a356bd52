import type { ProcedureFact } from '#core/facts/clinical.ts';
import { procedureSide } from '#core/link/procedures.ts';
import type { CompareRule, FieldRule } from './field.ts';
import { codeField, conceptField, dateField, personField, stated } from './plainFields.ts';
import { compareConcepts, different, same, sameWithin, showConcept } from './values.ts';

const NOT_DONE = /^(?:not-done|entered-in-error|stopped)$/;

/** Left or right alone is a body site too: it may stand in the procedure's own name. */
const bodySite: FieldRule<'procedures'> = {
  name: 'bodySite',
  show: showSite,
  compare(one, other) {
    const [a, b] = [procedureSide(one), procedureSide(other)];
    if (a !== undefined && b !== undefined && a !== b) return different('critical');
    const [mine, theirs] = [one.bodySites[0], other.bodySites[0]];
    if (mine === undefined || theirs === undefined)
      return a === b ? same : sameWithin('one has no side');
    return compareConcepts(mine, theirs, 'major');
  },
};

/** What two sources say of one procedure. */
export const compareProcedures: CompareRule<'procedures'> = {
  class: 'procedures',
  fields: [
    conceptField('code', ({ code }) => code, 'minor'),
    codeField(
      'status',
      ({ status }) => status,
      'minor',
      (one, other) => (one === 'completed' && NOT_DONE.test(other) ? 'critical' : undefined),
    ),
    dateField('performed', ({ performed }) => performed, 0, 'major'),
    bodySite,
    conceptField('outcome', ({ outcome }) => outcome, 'minor'),
    personField('performer', ({ performer }) => performer, 'minor'),
  ],
  titleOf: ({ code }) => showConcept(code) ?? 'Procedure without a name',
  gapSeverity: () => 'minor',
  summaryOf: (fact) => stated([fact.status, showSite(fact), fact.performer]),
  isCurrent: ({ status }: ProcedureFact) => status === 'in-progress' || status === 'preparation',
};

function showSite(fact: ProcedureFact): string | undefined {
  return stated(fact.bodySites.map(showConcept)).join('; ') || procedureSide(fact);
}
