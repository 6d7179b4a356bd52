import { type RecordReader, startRecordWorker, type WorkerPorts } from './record.ts';

/** Starts the worker's thread. Apart from `record.ts`, so that tests need no bundler. */
export function startWorker(ports: WorkerPorts): RecordReader {
  const worker = new Worker(new URL('./record.worker.ts', import.meta.url), { type: 'module' });
  return startRecordWorker(worker, ports);
}
