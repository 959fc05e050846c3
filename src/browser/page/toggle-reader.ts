import { readTrue } from '../../dom/read-true.ts';
import { type PageWorld, SESSION, UNASKED, WATCHER } from '../auto-clean/page-world.ts';
import { sendToBackground } from '../send-message.ts';
import { openReader, type ReaderSession } from './open-reader.ts';

/** Opens the reader over the page, or closes the one that lies over it. */
export function toggleReader(view: Window): void {
  const world = globalThis as PageWorld & { [SESSION]?: ReaderSession | undefined };
  const open = world[SESSION];
  const isUnasked = world[UNASKED] === true;
  world[UNASKED] = false;
  if (isUnasked && open) return;
  const wasOverPage = open?.isOverPage() ?? false;
  open?.end();
  if (wasOverPage) return;
  if (readTrue(view.document, 'contentType') === 'application/pdf') {
    void sendToBackground('openMessageTab', { message: 'pdf' });
    return;
  }
  try {
    const session = openReader(view, () => {
      if (world[SESSION] === session) world[SESSION] = undefined;
      world[WATCHER]?.readerClosed();
    });
    world[SESSION] = session;
  } catch (error) {
    console.warn('This page cannot be read:', error);
    // Whoever pressed the button is told.
    if (!isUnasked) void sendToBackground('openMessageTab', { message: 'pipelineFailed' });
    return;
  }
  world[WATCHER]?.readerOpened();
}
