import type { DocumentFact } from '#core/facts/clinical.ts';
import type { CompareRule, FieldRule } from './field.ts';
import { codeField, conceptField, dateField, personField, stated } from './plainFields.ts';
import { different, notComparable, same, sameWithin, showConcept } from './values.ts';

const content: FieldRule<'documents'> = {
  name: 'content',
  show: ({ contentType, size, contentHash }) => {
    const bytes = size === undefined ? undefined : `${size} bytes`;
    const words = stated([contentType, bytes]).join(', ');
    return words || (contentHash === undefined ? undefined : `attachment ${contentHash}`);
  },
  compare(one, other) {
    if (one.contentHash !== undefined && one.contentHash === other.contentHash) return same;
    if (one.contentType !== other.contentType) return notComparable('files of different kinds');
    if (one.size === undefined || other.size === undefined) {
      return notComparable('the content was not read');
    }
    // Servers wrap and re-render: one size is no proof, two sizes are two texts.
    return one.size === other.size ? sameWithin('the same size') : different('minor');
  },
};

/** What two sources say of one document. */
export const compareDocuments: CompareRule<'documents'> = {
  class: 'documents',
  fields: [
    conceptField('code', ({ code }) => code, 'minor'),
    codeField('status', ({ status }) => status, 'major'),
    codeField(
      'docStatus',
      ({ docStatus }) => docStatus,
      'minor',
      (one, other) => (one === 'preliminary' && /final|amended/.test(other) ? 'major' : undefined),
    ),
    dateField('date', ({ date }) => date, 0, 'minor'),
    personField('author', ({ author }) => author, 'minor'),
    content,
  ],
  titleOf: ({ title, code }) => title ?? showConcept(code) ?? 'Document without a title',
  gapSeverity,
  summaryOf: (fact) =>
    stated([
      showConcept(fact.code),
      fact.author,
      fact.status === 'current' ? undefined : fact.status,
      fact.docStatus === 'final' ? undefined : fact.docStatus,
    ]),
  isCurrent: ({ status }) => status === 'current',
};

/** What a person wants done when they cannot say it must not be missed anywhere. */
function gapSeverity({ title, code, status }: DocumentFact) {
  const words = `${title ?? ''} ${showConcept(code) ?? ''}`;
  const isDirective = /advance directive|living will|code status|resuscitat|polst|molst/i.test(
    words,
  );
  return isDirective && status !== 'superseded' ? 'critical' : 'minor';
}
