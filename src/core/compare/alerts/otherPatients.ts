import type { Alert } from '#core/compare/comparison.ts';
import type { AlertContext } from './context.ts';

/** As many as a person would look at; the list of what is withheld names them all. */
const MOST = 20;

/** SC-18: a source sent, in answer to a question about one patient, what belongs to another. */
export function findOtherPatients({ records, nameOf }: AlertContext): readonly Alert[] {
  return records.flatMap(({ connection, withheld }): readonly Alert[] => {
    const others = withheld.filter(({ reason }) => reason === 'another patient');
    const [first] = others;
    if (first === undefined) return [];
    const what = others.length === 1 ? 'one resource' : `${others.length} resources`;
    const says = `${nameOf(connection)} sent ${what} of another patient; none of it is shown. Tell whoever runs that server.`;
    const references = others
      .slice(0, MOST)
      .map(({ reference }) => ({ source: connection, reference }));
    return [{ id: 'other-patient', severity: 'critical', class: 'demographics', says, references }];
  });
}
