import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from '../scripts/compare/arguments.ts';
import { compareSources } from '../scripts/compare/document.ts';
import { problemsOf } from './documentCheck.ts';
import type { PrintedDocument } from './documentFormat.ts';
import { orderProblems } from './documentOrder.ts';

/** One source of a headless comparison. */
export interface FileSource {
  readonly id: string;
  readonly path: string;
  /** Logical id, where the files hold several Patients. */
  readonly patient?: string;
}

export interface Checked {
  readonly document: PrintedDocument;
  readonly problems: readonly string[];
}

/** Runs the headless comparison on files, forwards and backwards, and holds it to its format. */
export async function compareAndCheck(sources: readonly FileSource[]): Promise<Checked> {
  const document = await print(sources);
  const backwards = await print([...sources].reverse());
  const held = new Map(sources.map(({ id, path }) => [id, referencesIn(path)]));
  const problems = [
    ...problemsOf(document, { held }),
    ...problemsOf(backwards).map((problem) => `backwards: ${problem}`),
  ];
  if (problems.length > 0) return { document: document as PrintedDocument, problems };
  return {
    document: document as PrintedDocument,
    problems: orderProblems(document as PrintedDocument, backwards as PrintedDocument),
  };
}

/** As it stands in the printed text: what JSON leaves out is gone. */
async function print(sources: readonly FileSource[]): Promise<unknown> {
  const asked = readArguments([
    ...sources.flatMap(({ id, path }) => ['--source', `${id}=${path}`]),
    ...sources.flatMap(({ id, patient }) =>
      patient === undefined ? [] : ['--patient', `${id}=Patient/${patient}`],
    ),
    ...['--as-of', '2026-01-15'],
  ]);
  const { document } = await compareSources(asked);
  return JSON.parse(JSON.stringify(document));
}

/** `Type/id` of every resource with an id below a path; found without the code under test. */
function referencesIn(path: string): readonly string[] {
  if (statSync(path).isDirectory()) {
    return readdirSync(path).flatMap((name) => referencesIn(join(path, name)));
  }
  if (!/\.(nd)?json$/.test(path)) return [];
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const documents = path.endsWith('.ndjson') ? text.split('\n') : [text];
  return documents.flatMap((each) => referencesOf(tryJson(each)));
}

function referencesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesOf);
  const { resourceType, id, entry } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (resourceType === 'Bundle') {
    const entries = Array.isArray(entry) ? (entry as readonly { resource?: unknown }[]) : [];
    return entries.flatMap((each) => referencesOf(each?.resource));
  }
  const isOne = typeof resourceType === 'string' && typeof id === 'string' && id.trim() !== '';
  return isOne ? [`${resourceType}/${id}`] : [];
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
