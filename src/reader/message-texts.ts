import type { MessageKey } from './message-key.ts';
import type { ReaderMessage } from './types.ts';

/** Message keys of what happened, why, and what the user can do. */
export interface MessageTexts {
  readonly title: MessageKey;
  readonly reason: MessageKey;
  readonly advice: MessageKey;
}

export const MESSAGE_TEXTS: Readonly<Record<ReaderMessage, MessageTexts>> = {
  noText: {
    title: 'messageNoTextTitle',
    reason: 'messageNoTextReason',
    advice: 'messageNoTextAdvice',
  },
  noArticle: {
    title: 'messageNoArticleTitle',
    reason: 'messageNoArticleReason',
    advice: 'messageNoArticleAdvice',
  },
  forbiddenPage: {
    title: 'messageForbiddenPageTitle',
    reason: 'messageForbiddenPageReason',
    advice: 'messageForbiddenPageAdvice',
  },
  pdf: {
    title: 'messagePdfTitle',
    reason: 'messagePdfReason',
    advice: 'messagePdfAdvice',
  },
  pageGone: {
    title: 'messagePageGoneTitle',
    reason: 'messagePageGoneReason',
    advice: 'messagePageGoneAdvice',
  },
  pipelineFailed: {
    title: 'messagePipelineFailedTitle',
    reason: 'messagePipelineFailedReason',
    advice: 'messagePipelineFailedAdvice',
  },
};
