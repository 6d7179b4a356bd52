import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FhirResource } from 'fhir/r4';
import { isResource, type Resource } from './resource.ts';
import { settle } from './settle.ts';
import { unpack } from './unpack.ts';

export interface LoadProblem {
  readonly file: string;
  readonly says: string;
}

export interface Loaded {
  /** One of each `Type/id`, references among them made local. */
  readonly resources: readonly FhirResource[];
  /** What could not be served, and why; empty where all could. */
  readonly problems: readonly LoadProblem[];
}

/**
 * Reads a Bundle of any type, NDJSON, a single resource, or every `.json` and `.ndjson` below a
 * folder. Never throws for what a file holds; fails only where the path itself cannot be read.
 */
export function loadPath(path: string): Loaded {
  const problems: LoadProblem[] = [];
  const resources: Resource[] = [];
  for (const file of filesAt(path)) {
    const report = (says: string) => problems.push({ file, says });
    for (const document of documentsIn(file, report)) resources.push(...unpack(document, report));
  }
  const settled = settle(resources, (says) => problems.push({ file: path, says }));
  // Unchecked from here on: a sandbox serves what it is given, sound or not.
  return { resources: settled as readonly FhirResource[], problems };
}

function filesAt(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = join(path, entry.name);
      if (entry.isDirectory()) return filesAt(inner);
      return /\.(json|ndjson)$/i.test(entry.name) ? [inner] : [];
    });
}

/** Whole documents of one file: one, or one a line. */
function documentsIn(file: string, report: (says: string) => void): readonly Resource[] {
  const text = textOfFile(file, report);
  if (text === undefined) return [];
  if (!/\.ndjson$/i.test(file)) {
    const whole = parse(text);
    if (whole !== undefined) return resourcesIn(whole.value, report, '');
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (!/\.ndjson$/i.test(file) && (lines.length < 2 || !lines.every((line) => parse(line)))) {
    report('is not JSON');
    return [];
  }
  return lines.flatMap((line, at) => {
    const parsed = parse(line);
    if (parsed !== undefined) return resourcesIn(parsed.value, report, `line ${at + 1} `);
    report(`line ${at + 1} is not JSON`);
    return [];
  });
}

function textOfFile(file: string, report: (says: string) => void): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    report('cannot be read');
    return undefined;
  }
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function resourcesIn(
  value: unknown,
  report: (says: string) => void,
  where: string,
): readonly Resource[] {
  if (isResource(value)) return [value];
  const items = Array.isArray(value) ? value.filter(isResource) : [];
  if (items.length === 0) report(`${where}is JSON, but no FHIR resource`);
  else if (Array.isArray(value) && items.length < value.length) {
    report(`${where}holds ${value.length - items.length} items that are no FHIR resources`);
  }
  return items;
}
