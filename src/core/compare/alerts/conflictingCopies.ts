import type { Alert } from '#core/compare/comparison.ts';
import type { AlertContext } from './context.ts';

/** SC-19: a source sent one resource in two contents and does not say which is the newer. */
export function findConflictingCopies({ records, nameOf }: AlertContext): readonly Alert[] {
  return records.flatMap(({ connection, withheld, facts }) => {
    const copies = withheld.filter(({ reason }) => reason === 'repeated with other content');
    if (copies.length === 0) return [];
    // An address book entry sent in two lengths misleads nobody; a fact might.
    const shown = new Set(
      Object.values(facts).flatMap((list) => list.map(({ origin }) => origin.reference)),
    );
    const references = new Set(copies.map(({ reference }) => reference));
    return [...references]
      .filter((reference) => shown.has(reference))
      .map((reference): Alert => {
        const says = `${nameOf(connection)} sent ${reference} twice with different content; the first is shown, the other is withheld.`;
        return {
          ...{ id: 'conflicting-copies', severity: 'major', class: 'other', says },
          references: [{ source: connection, reference }],
        };
      });
  });
}
