import { workOn } from '../../src/reader/clean-text/work-on.ts';
import type { WorkerReport, WorkerTask } from './worker-messages.ts';

/** Often enough for a bar to move, seldom enough not to keep the page busy with drawing it. */
const REPORT_EVERY_MS = 100;

const tell = (report: WorkerReport) => postMessage(report);

addEventListener('message', async ({ data }: MessageEvent<WorkerTask>) => {
  let last = 0;
  const worked = await workOn(data.input, data.options, (done) => {
    const now = performance.now();
    if (now - last < REPORT_EVERY_MS) return;
    last = now;
    tell({ kind: 'progress', done });
  });
  tell({ kind: 'result', worked });
});
