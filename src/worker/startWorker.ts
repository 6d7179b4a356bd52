import { type RecordReader, startRecordWorker, type WorkerPorts } from './record.ts';
import address from './record.worker.ts?worker&url';

/** Starts the worker's thread. Apart from `record.ts`, so that tests need no bundler. */
export function startWorker(ports: WorkerPorts): RecordReader {
  const worker = new Worker(trusted(address), { type: 'module' });
  return startRecordWorker(worker, ports);
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string };
}

/**
 * Under `require-trusted-types-for 'script'` a worker's address must come from a named policy. This
 * is the only one, and all it lets through is this one file.
 */
function trusted(file: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return file;
  const rules = { createScriptURL: () => file };
  return trustedTypes.createPolicy('concord', rules).createScriptURL(file);
}
