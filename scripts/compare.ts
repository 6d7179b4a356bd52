import { readFileSync, writeFileSync } from 'node:fs';
import { ArgumentsError, readArguments } from './compare/arguments.ts';
import { compareSources } from './compare/document.ts';
import { judgeLines } from './compare/identityPairs.ts';

/** The pipeline on files, without a browser. Exit status: 0 printed, 2 unusable input, 1 a bug. */
async function run(): Promise<void> {
  const asked = readArguments(process.argv.slice(2));
  const print = async (text: string) => {
    if (asked.out === undefined) await writeOut(text);
    else writeFileSync(asked.out, text);
  };
  if (asked.identityPairs !== undefined) {
    await print(await judgeLines(readFileSync(asked.identityPairs, 'utf8')));
    return;
  }
  const { document, notes } = await compareSources(asked);
  for (const note of notes) console.error(note);
  await print(`${JSON.stringify(document, undefined, 2)}\n`);
}

/** Waits for a slow reader, where a plain write to the descriptor would fail half-way. */
function writeOut(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const { stdout } = process;
    // A reader that has seen enough (`| head`) is no bug of ours.
    const end = (error?: Error | null) =>
      error && (error as { code?: unknown }).code !== 'EPIPE' ? reject(error) : resolve();
    stdout.once('error', end);
    stdout.write(text, end);
  });
}

try {
  await run();
} catch (error) {
  const isUnusable = error instanceof ArgumentsError || isFileError(error);
  console.error(isUnusable ? `compare: ${(error as Error).message}` : error);
  process.exitCode = isUnusable ? 2 : 1;
}

function isFileError(error: unknown): boolean {
  return ['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR'].includes(
    String((error as { code?: unknown } | null)?.code),
  );
}
