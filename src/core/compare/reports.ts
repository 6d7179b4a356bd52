import type { ReportFact } from '#core/facts/clinical.ts';
import type { CompareRule, FieldRule, Severity } from './field.ts';
import { codeField, conceptField, dateField, personField, stated } from './plainFields.ts';
import { different, notComparable, same, showConcept } from './values.ts';

const REVOKED = /^(?:corrected|amended|entered-in-error|cancelled)$/;

const PENDING = /^(?:registered|partial|preliminary)$/;

const findings: FieldRule<'reports'> = {
  name: 'content',
  show: ({ conclusion, resultCount }) =>
    conclusion ?? (resultCount > 0 ? `${resultCount} results` : undefined),
  compare(one, other) {
    if (one.contentHash !== undefined && one.contentHash === other.contentHash) return same;
    if (one.conclusion !== undefined && other.conclusion !== undefined) {
      return plain(one) === plain(other) ? same : different('major');
    }
    if (one.conclusion !== other.conclusion) return notComparable('only one has a conclusion');
    // Results are compared one by one, each in its own row.
    return one.resultCount === other.resultCount ? same : different('minor');
  },
};

/** A result taken back is another result; one not yet final may still become another. */
function changedSeverity(one: string, other: string): Severity | undefined {
  if (REVOKED.test(one) !== REVOKED.test(other)) return 'critical';
  return PENDING.test(one) !== PENDING.test(other) ? 'major' : undefined;
}

function plain({ conclusion }: ReportFact): string {
  return (conclusion ?? '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
}

/** What two sources say of one report. */
export const compareReports: CompareRule<'reports'> = {
  class: 'reports',
  fields: [
    conceptField('code', ({ code }) => code, 'minor'),
    codeField('status', ({ status }) => status, 'minor', changedSeverity),
    dateField('date', ({ date }) => date, 0, 'minor'),
    personField('author', ({ author }) => author, 'minor'),
    findings,
  ],
  titleOf: ({ code }) => showConcept(code) ?? 'Report without a title',
  gapSeverity: () => 'minor',
  summaryOf: (fact) =>
    stated([
      fact.conclusion,
      fact.resultCount > 0 ? `${fact.resultCount} results` : undefined,
      fact.status === 'final' ? undefined : fact.status,
    ]),
  isCurrent: ({ status }) => !/^(?:cancelled|entered-in-error)$/.test(status ?? ''),
};
