import { MESSAGE_TEXTS } from './message-texts.ts';
import { useTranslate } from './translate-context.ts';
import type { ReaderMessage } from './types.ts';

export interface MessageViewProps {
  readonly message: ReaderMessage;
  /** Words of the machine, for a report. */
  readonly detail: string | undefined;
  readonly onClose: () => void;
}

/** What shows instead of an article: what happened, why, and what the user can do. */
export function MessageView({ message, detail, onClose }: MessageViewProps) {
  const t = useTranslate();
  const { title, reason, advice } = MESSAGE_TEXTS[message];
  return (
    <main class="notice" lang={t('uiLanguage')}>
      <section class="message" role="alert">
        <h1>{t(title)}</h1>
        <p>{t(reason)}</p>
        <p>{t(advice)}</p>
        {detail && (
          <details>
            <summary>{t('messageDetail')}</summary>
            <pre>{detail}</pre>
          </details>
        )}
      </section>
      <button type="button" class="main-button" onClick={onClose}>
        {t('messageClose')}
      </button>
    </main>
  );
}
