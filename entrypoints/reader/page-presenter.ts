import type { NoArticleReason } from '../../src/article/types.ts';
import type { ReaderTicket } from '../../src/browser/messages.ts';
import type { ReaderPurpose } from '../../src/browser/reader-address.ts';
import { sendToBackground } from '../../src/browser/send-message.ts';
import { parseSnapshot } from '../../src/dom/parse-snapshot.ts';
import type { ReadingPlace } from '../../src/dom/reading-place.ts';
import type { Snapshot } from '../../src/dom/snapshot.ts';
import type {
  Presentation,
  PresentOptions,
  ReaderMessage,
  ReaderView,
} from '../../src/reader/types.ts';
import { loadScript } from '../../src/text/load-script.ts';
import { nextPaint } from './next-paint.ts';
import { runWithPauses } from './run-with-pauses.ts';

/** Presents one page, as often as it is asked to. */
export interface PagePresenter {
  /**
   * What the reader has to show first. Never rejects: what goes wrong is a message, too. Tells on a long
   * page how much of the work is done, from 0 to 1.
   */
  begin(options: PresentOptions, report: (done: number) => void): Promise<ReaderView>;
  /** The same page, with something else asked of the pipeline. Rejects where no article comes of it. */
  present(options: PresentOptions): Promise<Presentation>;
}

/** Asks for the page at once, and keeps it as it was. */
export function pagePresenter(purpose: ReaderPurpose | null): PagePresenter {
  const page = purpose?.kind === 'read' ? fetchPage(purpose.ticket) : Promise.resolve(null);
  return {
    async begin(options, report) {
      if (purpose?.kind === 'say') return message(purpose.message);
      const found = await page;
      if (!found) return message('pageGone');
      try {
        const presentation = await presentPage(found, options, report);
        const place = await found.place;
        return place ? { ...presentation, place } : presentation;
      } catch (error) {
        if (error instanceof NoArticle) return message(REASONS[error.reason]);
        console.error(error);
        return message('pipelineFailed', String(error));
      }
    },
    async present(options) {
      const found = await page;
      if (!found) throw new Error('There is no page to present.');
      return presentPage(found, options);
    },
  };
}

interface Page {
  readonly snapshot: Snapshot;
  readonly ticket: ReaderTicket;
  /** Where the user stopped in it the last time. */
  readonly place: Promise<ReadingPlace | null>;
}

class NoArticle extends Error {
  override readonly name = 'NoArticle';
  constructor(readonly reason: NoArticleReason) {
    super(reason);
  }
}

async function fetchPage(ticket: ReaderTicket): Promise<Page | null> {
  const snapshot = await sendToBackground('getSnapshot', ticket).catch(() => null);
  if (!snapshot) return null;
  // Found out while the pipeline is at work. An article without it opens at its top.
  const place = sendToBackground('findPosition', { url: snapshot.url }).catch(() => null);
  return { snapshot, ticket, place };
}

async function presentPage(
  page: Page,
  options: PresentOptions,
  report: (done: number) => void = () => {},
): Promise<Presentation> {
  const { snapshot, ticket } = page;
  // The pipeline brings its dictionaries along: they must not hold up the first paint.
  await nextPaint();
  const [{ cleanInSteps }, script] = await Promise.all([
    import('../../src/article/clean-page.ts'),
    loadScript(options.script),
  ]);
  // Parsed anew each time: the pipeline consumes its document.
  const input = { ...parseSnapshot(snapshot), traced: true };
  const outcome = await runWithPauses(cleanInSteps(input, { ...options, script }), report);
  if (!outcome.ok) throw new NoArticle(outcome.reason);
  const { article, verdict, removals, origin, pageScript, hasReadings } = outcome;
  document.title = article.title;
  // Only the tab's title hangs on it: where the page is gone, the article is still here.
  void sendToBackground('showHeadline', { ...ticket, headline: article.title }).catch(() => {});
  return {
    kind: 'article',
    ...{ article, verdict, removals, origin, pageScript, hasReadings, options },
    url: snapshot.url,
  };
}

const REASONS: Readonly<Record<NoArticleReason, ReaderMessage>> = {
  'no-text': 'noText',
  'no-article': 'noArticle',
};

function message(kind: ReaderMessage, detail?: string): ReaderView {
  return { kind: 'message', message: kind, ...(detail === undefined ? {} : { detail }) };
}
