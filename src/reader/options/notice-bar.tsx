import { Icon } from '../icon.tsx';
import { useTranslate } from '../translate-context.ts';
import { useNotices } from './use-notice.ts';

/** The answer to the last deed, and the way back. Its place is always there, for screen readers. */
export function NoticeBar() {
  const t = useTranslate();
  const { shown, say, dismiss, attempt } = useNotices();
  const undo = async () => {
    const back = shown?.undo?.();
    dismiss();
    if (!back) return;
    const done = await attempt(back.then(() => true));
    if (done) say(t('optionsUndone'));
  };
  return (
    <section class="notice-bar" aria-label={t('optionsNotice')} data-shown={shown !== null}>
      <p role="status">{shown?.text}</p>
      {shown?.undo && (
        <button type="button" class="notice-button" onClick={undo}>
          {t('optionsUndo')}
        </button>
      )}
      {shown && (
        <button
          type="button"
          class="notice-button"
          aria-label={t('optionsDismiss')}
          onClick={dismiss}
        >
          <Icon name="close" />
        </button>
      )}
    </section>
  );
}
