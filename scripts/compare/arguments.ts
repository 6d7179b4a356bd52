import { parseArgs } from 'node:util';
import { type ConnectionId, toConnectionId } from '#core/base/ids.ts';

/** The arguments or an input cannot be used; the message is the one line a person sees. */
export class ArgumentsError extends Error {}

export interface Asked {
  readonly sources: readonly { readonly id: ConnectionId; readonly path: string }[];
  /** Which Patient of a source that holds several: `Patient/123` by source. */
  readonly patients: ReadonlyMap<string, string>;
  readonly isLinked: boolean;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly out: string | undefined;
  readonly identityPairs: string | undefined;
}

const USAGE =
  'usage: npm run -s compare -- --source ID=PATH --source ID=PATH … [--patient ID=Patient/123] ' +
  '[--assume-linked] [--as-of YYYY-MM-DD] [--out FILE], or --identity-pairs FILE.ndjson [--out FILE]';

export function readArguments(given: readonly string[]): Asked {
  const values = parse(given);
  const sources = (values.source ?? []).map((text) => {
    const [id, path] = split(text, '--source');
    const connection = toConnectionId(id);
    if (connection === undefined) {
      throw new ArgumentsError(`--source ${id}=…: an id is letters, digits and "-".`);
    }
    return { id: connection, path };
  });
  const ids = new Set(sources.map(({ id }) => id));
  if (ids.size < sources.length) throw new ArgumentsError('--source: each id may stand once.');
  const pairs = values['identity-pairs'];
  if (pairs !== undefined && sources.length > 0) {
    throw new ArgumentsError('--source and --identity-pairs exclude each other.');
  }
  if (pairs === undefined && (sources.length < 2 || sources.length > 8)) {
    throw new ArgumentsError(
      `Two to eight sources can be compared, not ${sources.length}. ${USAGE}`,
    );
  }
  return {
    sources,
    patients: patientsOf(values.patient ?? [], ids),
    isLinked: values['assume-linked'] === true,
    asOf: dayOf(values['as-of']),
    out: values.out,
    identityPairs: pairs,
  };
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      strict: true,
      options: {
        source: { type: 'string', multiple: true },
        patient: { type: 'string', multiple: true },
        'assume-linked': { type: 'boolean' },
        'as-of': { type: 'string' },
        out: { type: 'string' },
        'identity-pairs': { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new ArgumentsError(`${(error as Error).message} ${USAGE}`);
  }
}

function split(text: string, option: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1) {
    throw new ArgumentsError(`${option} ${text}: expected ID=…`);
  }
  return [text.slice(0, at), text.slice(at + 1)];
}

function patientsOf(given: readonly string[], ids: ReadonlySet<string>): Map<string, string> {
  return new Map(
    given.map((text) => {
      const [id, reference] = split(text, '--patient');
      if (!ids.has(id)) throw new ArgumentsError(`--patient ${id}=…: no source has this id.`);
      return [id, reference.startsWith('Patient/') ? reference : `Patient/${reference}`];
    }),
  );
}

function dayOf(text: string | undefined): string {
  if (text === undefined) return new Date().toISOString().slice(0, 10);
  const moment = Date.parse(text);
  // Held against itself, or February 31 would pass for March 3.
  const isDay = !Number.isNaN(moment) && new Date(moment).toISOString().slice(0, 10) === text;
  if (!isDay) throw new ArgumentsError(`--as-of ${text}: expected a day such as 2026-01-15.`);
  return text;
}
