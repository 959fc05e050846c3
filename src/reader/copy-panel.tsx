import { useEffect, useRef } from 'preact/hooks';
import type { CopyForm } from '../article/export/forms.ts';
import { Icon } from './icon.tsx';
import type { MessageKey } from './message-key.ts';
import { useTranslate } from './translate-context.ts';
import type { SettingsControl } from './use-settings.ts';

const FORMS: readonly (readonly [form: CopyForm, name: MessageKey, hint: MessageKey])[] = [
  ['plain', 'copyFormPlain', 'copyFormPlainHint'],
  ['markdown', 'copyFormMarkdown', 'copyFormMarkdownHint'],
  ['rich', 'copyFormRich', 'copyFormRichHint'],
];

export interface CopyPanelProps {
  readonly id: string;
  readonly control: SettingsControl;
  readonly onCopy: (form: CopyForm) => void;
  /** Whether there is a head that can stand in front. */
  readonly hasHead?: boolean;
}

/** The forms in which the article can be copied; the one used last is marked. */
export function CopyPanel({ id, control, onCopy, hasHead = true }: CopyPanelProps) {
  const t = useTranslate();
  const panel = useRef<HTMLDivElement>(null);
  const { settings, preview, save } = control;
  useEffect(() => panel.current?.querySelector<HTMLElement>('[aria-current]')?.focus(), []);
  return (
    <div ref={panel} id={id} class="panel menu" role="dialog" aria-label={t('copyForms')}>
      {FORMS.map(([form, name, hint]) => (
        <button
          key={form}
          type="button"
          class="menu-item"
          aria-current={form === settings.copyForm ? 'true' : undefined}
          onClick={() => onCopy(form)}
        >
          <span class="menu-name">{t(name)}</span>
          <span class="menu-hint">{t(hint)}</span>
          {form === settings.copyForm && <Icon name="done" />}
        </button>
      ))}
      {hasHead && (
        <label class="check">
          <input
            type="checkbox"
            checked={settings.copyHead}
            onInput={(event) => {
              preview({ copyHead: event.currentTarget.checked });
              save();
            }}
          />
          {t('copyHead')}
        </label>
      )}
    </div>
  );
}
