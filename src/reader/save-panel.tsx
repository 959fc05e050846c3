import { useEffect, useRef } from 'preact/hooks';
import type { FileForm } from '../article/export/forms.ts';
import type { MessageKey } from './message-key.ts';
import { useTranslate } from './translate-context.ts';

const FORMS: readonly (readonly [form: FileForm, name: MessageKey, hint: MessageKey])[] = [
  ['markdown', 'saveMarkdown', 'saveMarkdownHint'],
  ['text', 'saveText', 'saveTextHint'],
  ['html', 'saveHtml', 'saveHtmlHint'],
];

export interface SavePanelProps {
  readonly id: string;
  readonly onSave: (form: FileForm) => void;
}

/** The kinds of file in which the article can be saved. */
export function SavePanel({ id, onSave }: SavePanelProps) {
  const t = useTranslate();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={panel} id={id} class="panel menu" role="dialog" aria-label={t('saveArticle')}>
      {FORMS.map(([form, name, hint]) => (
        <button key={form} type="button" class="menu-item" onClick={() => onSave(form)}>
          <span class="menu-name">{t(name)}</span>
          <span class="menu-hint">{t(hint)}</span>
        </button>
      ))}
    </div>
  );
}
