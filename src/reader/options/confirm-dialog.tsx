import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTranslate } from '../translate-context.ts';

export interface Question {
  readonly title: string;
  readonly text: string;
  /** What the button says that does it. */
  readonly deed: string;
  readonly onConfirm: () => void;
}

export interface ConfirmDialogProps {
  readonly question: Question;
  readonly onClose: () => void;
}

/** Asks before much is taken away. The browser keeps the focus inside and gives it back. */
export function ConfirmDialog({ question, onClose }: ConfirmDialogProps) {
  const t = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="question-title"
      aria-describedby="question-text"
      onClose={onClose}
    >
      <h2 id="question-title">{question.title}</h2>
      <p id="question-text">{question.text}</p>
      <div class="buttons">
        <button type="button" class="plain-button" onClick={onClose}>
          {t('optionsCancel')}
        </button>
        <button
          type="button"
          class="main-button"
          onClick={() => {
            question.onConfirm();
            onClose();
          }}
        >
          {question.deed}
        </button>
      </div>
    </dialog>
  );
}
