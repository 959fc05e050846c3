import type { WorkOn } from '../../src/reader/clean-text/types.ts';
import type { WorkerReport, WorkerTask } from './worker-messages.ts';

/** Kept from one task to the next: its dictionaries are read already. */
let idle: Worker | null = null;

function takeWorker(): Worker {
  const worker =
    idle ?? new Worker(new URL('./clean-worker.ts', import.meta.url), { type: 'module' });
  idle = null;
  return worker;
}

/**
 * Works in a worker, so that the page goes on answering however long the text is. A worker that is
 * stopped is ended: nothing else stops what is under way at once.
 */
export const workInWorker: WorkOn = (input, options, report, signal) =>
  new Promise((resolve, reject) => {
    const worker = takeWorker();
    const end = () => {
      worker.terminate();
      reject(signal.reason);
    };
    signal.addEventListener('abort', end, { once: true });
    worker.onmessage = ({ data }: MessageEvent<WorkerReport>) => {
      if (data.kind === 'progress') {
        report(data.done);
        return;
      }
      signal.removeEventListener('abort', end);
      idle ??= worker;
      resolve(data.worked);
    };
    worker.onerror = (event) => {
      signal.removeEventListener('abort', end);
      worker.terminate();
      reject(new Error(event.message));
    };
    worker.postMessage({ input, options } satisfies WorkerTask);
  });
