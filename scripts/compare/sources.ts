import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ConnectionId, PatientId } from '#core/base/ids.ts';
import type { Terminology } from '#core/base/terminology.ts';
import { factClasses } from '#core/facts/fact.ts';
import type { Coverage } from '#core/facts/record.ts';
import { patientsIn } from '#core/normalize/record.ts';
import { kinds } from '#fetch/kinds.ts';
import { type FileContents, readFhirFiles, type TextFile } from '#intake/files.ts';
import { ArgumentsError } from './arguments.ts';

/** One source as its files hold it. */
export interface FileSource {
  readonly id: ConnectionId;
  readonly resources: readonly unknown[];
  readonly patient: PatientId | undefined;
  readonly coverage: Coverage;
  /** For standard error: what could not be read. */
  readonly notes: readonly string[];
}

/** Reads a file, or every `.json` and `.ndjson` file below a folder, as one source. */
export function readSource(
  id: ConnectionId,
  path: string,
  wanted: string | undefined,
  terms: Terminology,
): FileSource {
  const contents = readFhirFiles(filesBelow(path));
  if (contents.resources.length === 0) {
    const why = contents.problems[0] ?? 'no .json or .ndjson file below it.';
    throw new ArgumentsError(`--source ${id}=${path}: holds no FHIR resource (${why})`);
  }
  return {
    id,
    resources: contents.resources,
    patient: choosePatient(id, contents.resources, wanted, terms),
    coverage: coverageOf(contents),
    notes: contents.problems.map((problem) => `${id}: ${problem}`),
  };
}

function filesBelow(path: string): readonly TextFile[] {
  if (!statSync(path).isDirectory()) return [toFile(path, basename(path))];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.(nd)?json$/i.test(name) && statSync(join(path, name)).isFile())
    .sort()
    .map((name) => toFile(join(path, name), name));
}

function toFile(path: string, name: string): TextFile {
  return { name, text: readFileSync(path, 'utf8') };
}

function choosePatient(
  id: ConnectionId,
  resources: readonly unknown[],
  wanted: string | undefined,
  terms: Terminology,
): PatientId | undefined {
  const found = patientsIn(resources, { connection: id, terms });
  const references = found.map(({ reference }) => reference).join(', ');
  if (wanted !== undefined) {
    const chosen = found.find(({ reference }) => reference === wanted);
    if (chosen?.patient !== undefined) return chosen.patient;
    if (chosen !== undefined && found.length === 1) return undefined;
    if (chosen !== undefined) {
      throw new ArgumentsError(
        `--patient ${id}=${wanted}: has no id that FHIR allows, so what is theirs cannot be told; give this Patient a file without the others.`,
      );
    }
    throw new ArgumentsError(`--patient ${id}=${wanted}: not among ${references || 'no Patient'}.`);
  }
  if (found.length > 1) {
    throw new ArgumentsError(
      `--source ${id}: holds ${found.length} Patients; choose one with --patient ${id}=…: ${references}`,
    );
  }
  return found[0]?.patient;
}

/** Files are a source read to its end, but for pages announced and missing, and files not read. */
function coverageOf({ problems, openTypes }: FileContents): Coverage {
  const open = new Set(
    kinds.filter(({ type }) => openTypes.includes(type)).flatMap(({ feeds }) => feeds),
  );
  const unread = problems.filter((problem) => !problem.includes('holds no FHIR resource'));
  const entries = factClasses.map((name) => {
    if (open.has(name))
      return [
        name,
        { state: 'partial', reason: 'A further page was announced and is not among the files.' },
      ];
    if (unread.length > 0) return [name, { state: 'partial', reason: unread[0] }];
    return [name, { state: 'complete', reason: undefined }];
  });
  return Object.fromEntries(entries) as Coverage;
}
