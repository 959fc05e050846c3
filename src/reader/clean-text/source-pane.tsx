import { useId, useRef } from 'preact/hooks';
import type { Script } from '../../text/script.ts';
import { SCRIPT_KEYS } from '../script-keys.ts';
import { useTranslate } from '../translate-context.ts';
import type { CleanTextOptions } from './types.ts';
import { MOST_IN_FIELD, type PastedText } from './use-pasted-text.ts';

const ACCEPTED = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,text/plain,text/html,text/markdown';

export interface SourcePaneProps {
  readonly pasted: PastedText;
  readonly options: CleanTextOptions;
  readonly onOptions: (change: Partial<CleanTextOptions>) => void;
  /** The script that text is converted to, where that is wanted. */
  readonly target: Script;
  readonly onFiles: (files: readonly File[]) => void;
  readonly isEmpty: boolean;
  readonly onClear: () => void;
  /** Null where nothing was cleared. */
  readonly onUndo: (() => void) | null;
}

/** Where the text to clean comes in. */
export function SourcePane(props: SourcePaneProps) {
  const { pasted, options, onOptions, target, onFiles, isEmpty, onClear, onUndo } = props;
  const t = useTranslate();
  const picker = useRef<HTMLInputElement>(null);
  const field = useId();

  const paste = (event: ClipboardEvent) => {
    const { clipboardData } = event;
    if (
      clipboardData &&
      clipboardData.files.length > 0 &&
      !clipboardData.types.includes('text/plain')
    ) {
      event.preventDefault();
      onFiles([...clipboardData.files]);
      return;
    }
    const text = clipboardData?.getData('text/plain') ?? '';
    // Never into the field: it alone would hold the page up for seconds.
    if (text.length > MOST_IN_FIELD) {
      event.preventDefault();
      pasted.put(text);
    }
  };
  return (
    <section class="source-pane" aria-labelledby={`${field}-label`}>
      <label id={`${field}-label`} class="pane-title" for={field}>
        {t('cleanTextSource')}
      </label>
      {pasted.isLong ? (
        <p class="long-text" id={field}>
          {t('cleanTextLong', pasted.text.length.toLocaleString('en'))}
        </p>
      ) : (
        <textarea
          id={field}
          class="text-field"
          value={pasted.text}
          spellcheck={false}
          placeholder={t('cleanTextPlaceholder')}
          onPaste={paste}
          onInput={(event) => pasted.type(event.currentTarget.value)}
        />
      )}
      <div class="source-bar">
        <button type="button" class="plain-button" onClick={() => picker.current?.click()}>
          {t('cleanTextChooseFiles')}
        </button>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          accept={ACCEPTED}
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
        {onUndo && isEmpty ? (
          <button type="button" class="plain-button" onClick={onUndo}>
            {t('cleanTextUndo')}
          </button>
        ) : (
          <button type="button" class="plain-button" disabled={isEmpty} onClick={onClear}>
            {t('cleanTextClear')}
          </button>
        )}
      </div>
      <div class="source-options">
        <label class="check">
          <input
            type="checkbox"
            checked={options.script === target}
            onInput={(event) =>
              onOptions({ script: event.currentTarget.checked ? target : 'original' })
            }
          />
          {t('cleanTextConvert', t(SCRIPT_KEYS[target][0]))}
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={options.join}
            onInput={(event) => onOptions({ join: event.currentTarget.checked })}
          />
          {t('cleanTextJoin')}
        </label>
      </div>
    </section>
  );
}
