import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Script } from '../../text/script.ts';
import { useTranslate } from '../translate-context.ts';
import type { ReaderSettings } from '../types.ts';
import { useSettings } from '../use-settings.ts';
import { type Entries, type Entry, PASTED } from './entries.ts';
import { EntryList } from './entry-list.tsx';
import { EntryProgress } from './entry-progress.tsx';
import { ResultPane } from './result-pane.tsx';
import { SourcePane } from './source-pane.tsx';
import type { CleanTextActions } from './types.ts';
import { useCleaning } from './use-cleaning.ts';
import { useFileDrop } from './use-file-drop.ts';
import { usePastedText } from './use-pasted-text.ts';

export interface CleanTextPageProps {
  readonly actions: CleanTextActions;
  readonly settings: ReaderSettings;
  /** The script that the user reads in. */
  readonly script: Script;
}

interface Cleared {
  readonly text: string;
  readonly entries: Entries;
}

/** Cleans text that is no longer a page: pasted, or out of files. */
export function CleanTextPage({ actions, settings, script }: CleanTextPageProps) {
  const t = useTranslate();
  const control = useSettings(settings, actions);
  const cleaning = useCleaning(actions.workOn, script);
  const { entries } = cleaning;
  const pasted = usePastedText(cleaning.setText);
  const [cleared, setCleared] = useState<Cleared | null>(null);
  const isOver = useFileDrop(cleaning.addFiles);
  useLayoutEffect(() => {
    document.documentElement.lang = t('uiLanguage');
    document.title = t('cleanTextTitle');
  }, [t]);

  const clear = useCallback(() => {
    setCleared({ text: pasted.text, entries });
    pasted.put('');
    cleaning.clear();
  }, [pasted, entries, cleaning]);
  const undo = useCallback(() => {
    if (!cleared) return;
    pasted.restore(cleared.text);
    cleaning.restore(cleared.entries);
    setCleared(null);
  }, [cleared, pasted, cleaning]);
  const remove = useCallback(
    ({ id }: Entry) => {
      if (id === PASTED) pasted.put('');
      cleaning.remove(id);
    },
    [pasted, cleaning],
  );
  // An article opened from a file has no page whose tab a link could take.
  const reading = useMemo(
    () => ({ ...actions, follow: (href: string) => void window.open(href, '_blank', 'noopener') }),
    [actions],
  );

  const shown = entries.list.find(({ id }) => id === entries.selected) ?? null;
  const listed = entries.list.length > 1 || entries.list.some(({ name }) => name !== null);
  return (
    <div class="clean-text" data-over={isOver}>
      <header class="clean-text-header">
        <h1>{t('cleanTextTitle')}</h1>
        <p>{t('cleanTextIntroduction')}</p>
      </header>
      <main class="workbench">
        <SourcePane
          pasted={pasted}
          options={cleaning.options}
          // Who reads pages as they are may still want a text in Simplified.
          target={script === 'original' ? 'zh-Hans' : script}
          onOptions={cleaning.setOptions}
          onFiles={cleaning.addFiles}
          isEmpty={pasted.text === '' && entries.list.length === 0}
          onClear={clear}
          onUndo={cleared && undo}
        />
        <div class="outcome">
          {listed && <EntryList entries={entries} onSelect={cleaning.select} onRemove={remove} />}
          {shown ? (
            <>
              <EntryProgress
                entry={shown}
                onStop={cleaning.stop}
                onResume={() => cleaning.resume(shown.id)}
              />
              {shown.result && (
                <ResultPane
                  key={shown.id}
                  entry={shown}
                  result={shown.result}
                  control={control}
                  actions={reading}
                />
              )}
            </>
          ) : (
            <p class="pane-empty">{t('cleanTextEmpty')}</p>
          )}
        </div>
      </main>
      {isOver && (
        <div class="drop-sign" aria-hidden="true">
          {t('cleanTextDrop')}
        </div>
      )}
    </div>
  );
}
