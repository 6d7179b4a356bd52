import { toConnectionId } from '#core/base/ids.ts';
import { judgePair } from '#core/link/people.ts';
import { normalizePatient } from '#core/normalize/record.ts';
import { loadTerminology } from '#terminology/terminology.ts';
import { ArgumentsError } from './arguments.ts';

/**
 * Judges pairs of Patients, one line of NDJSON each, in the same order.
 *
 * Each is judged as if it were the only one: nothing is learned from the other lines.
 */
export async function judgeLines(text: string): Promise<string> {
  const terms = await loadTerminology();
  const connection = toConnectionId('a');
  if (connection === undefined) throw new Error('a is an id');
  const lines = text.split('\n').map((line, at) => ({ line: line.trim(), number: at + 1 }));
  const answers = lines
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => {
      const { id, a, b } = readLine(line, number);
      const [one, other] = [a, b].map((patient) =>
        normalizePatient(withId(patient), { connection, terms }),
      );
      if (one === undefined || other === undefined) {
        throw new ArgumentsError(`--identity-pairs line ${number}: a and b must be Patients.`);
      }
      const { band, probability, caps } = judgePair(one, other, terms);
      return JSON.stringify({ id, band, probability, caps });
    });
  return answers.map((answer) => `${answer}\n`).join('');
}

function readLine(line: string, number: number): { id: string; a: object; b: object } {
  try {
    const { id, a, b } = JSON.parse(line) as Record<string, unknown>;
    if (typeof id === 'string' && a instanceof Object && b instanceof Object) return { id, a, b };
  } catch {
    // falls through to the one message for every unusable line
  }
  throw new ArgumentsError(
    `--identity-pairs line ${number}: expected {"id": "…", "a": Patient, "b": Patient}.`,
  );
}

/** A Patient in a pair needs no id of its own. */
function withId(patient: object): object {
  return { id: 'patient', ...patient };
}
