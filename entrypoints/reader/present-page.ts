import type { NoArticleReason } from '../../src/article/types.ts';
import type { ReaderTicket } from '../../src/browser/messages.ts';
import type { ReaderPurpose } from '../../src/browser/reader-address.ts';
import { sendToBackground } from '../../src/browser/send-message.ts';
import { parseSnapshot } from '../../src/dom/parse-snapshot.ts';
import type { Snapshot } from '../../src/dom/snapshot.ts';
import type { ReaderMessage, ReaderView } from '../../src/reader/types.ts';
import { nextPaint } from './next-paint.ts';

/**
 * Finds out what the reader has to show. Never rejects: what goes wrong is a message, too.
 */
export async function presentPage(purpose: ReaderPurpose | null): Promise<ReaderView> {
  if (!purpose) return message('pageGone');
  if (purpose.kind === 'say') return message(purpose.message);
  const snapshot = await sendToBackground('getSnapshot', purpose.ticket).catch(() => null);
  if (!snapshot) return message('pageGone');
  try {
    return await presentSnapshot(snapshot, purpose.ticket);
  } catch (error) {
    console.error(error);
    return message('pipelineFailed', String(error));
  }
}

async function presentSnapshot(snapshot: Snapshot, ticket: ReaderTicket): Promise<ReaderView> {
  // The pipeline brings its dictionaries along: they must not hold up the first paint.
  await nextPaint();
  const { cleanPage } = await import('../../src/article/clean-page.ts');
  const outcome = cleanPage(parseSnapshot(snapshot));
  if (!outcome.ok) return message(REASONS[outcome.reason]);
  const { article, verdict, removals } = outcome;
  document.title = article.title;
  // Only the tab's title hangs on it: where the page is gone, the article is still here.
  void sendToBackground('showHeadline', { ...ticket, headline: article.title }).catch(() => {});
  return { kind: 'article', article, verdict, removals, url: snapshot.url };
}

const REASONS: Readonly<Record<NoArticleReason, ReaderMessage>> = {
  'no-text': 'noText',
  'no-article': 'noArticle',
};

function message(kind: ReaderMessage, detail?: string): ReaderView {
  return { kind: 'message', message: kind, ...(detail === undefined ? {} : { detail }) };
}
