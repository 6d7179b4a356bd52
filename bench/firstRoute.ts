import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Line } from './rounds.ts';

const DIST = new URL('../dist/', import.meta.url);

/**
 * B1: what a browser must have before the first screen stands, measured in the build.
 *
 * That is the scripts index.html names and all they import outright; what they import when needed
 * is not part of it.
 */
export async function benchFirstRoute(): Promise<readonly Line[]> {
  if (!existsSync(fileURLToPath(new URL('index.html', DIST)))) {
    return [{ id: 'B1', what: 'no build: run "npm run build" first', figure: '-', target: '-' }];
  }
  const page = readFileSync(new URL('index.html', DIST), 'utf8');
  const scripts = withImports(namesIn(page, /assets\/([\w.-]+\.js)/g)).map(sized);
  const styles = namesIn(page, /assets\/([\w.-]+\.css)/g).map(sized);
  console.error(
    scripts.map(({ name, zipped }) => `  ${inKb(zipped).padStart(9)}  ${name}`).join('\n'),
  );
  return [
    {
      id: 'B1',
      what: `first route: JavaScript in ${scripts.length} chunks, gzipped`,
      figure: inKb(sum(scripts)),
      target: '<= 200 kB',
    },
    { id: 'B1', what: 'first route: CSS, gzipped', figure: inKb(sum(styles)), target: 'none' },
  ];
}

interface Sized {
  readonly name: string;
  readonly zipped: number;
}

function sized(name: string): Sized {
  return { name, zipped: gzipSync(readAsset(name), { level: 9 }).length };
}

function sum(files: readonly Sized[]): number {
  return files.reduce((total, { zipped }) => total + zipped, 0);
}

function withImports(first: readonly string[]): readonly string[] {
  const found = new Set(first);
  for (const name of found) {
    const text = readAsset(name).toString();
    // A Set goes on to what is added while it is walked.
    for (const other of namesIn(text, /(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)) found.add(other);
  }
  return [...found].sort((one, other) => sized(other).zipped - sized(one).zipped);
}

function namesIn(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap((match) => match[1] ?? []))];
}

function readAsset(name: string): Buffer {
  return readFileSync(new URL(`assets/${name}`, DIST));
}

function inKb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
