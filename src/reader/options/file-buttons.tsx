import { useRef, useState } from 'preact/hooks';
import { useTranslate } from '../translate-context.ts';
import { ImportReport } from './import-report.tsx';
import { saveJson } from './save-json.ts';
import type { ImportOutcome } from './types.ts';
import { useNotices } from './use-notice.ts';

export interface FileButtonsProps {
  readonly exportLabel: string;
  readonly importLabel: string;
  /** Name of the file that is written, without its ending. */
  readonly fileName: string;
  readonly onExport: () => Promise<string>;
  readonly onImport: (text: string) => Promise<ImportOutcome>;
}

/** Writes to a file, reads from one, and says what came of it. */
export function FileButtons(props: FileButtonsProps) {
  const { exportLabel, importLabel, fileName, onExport, onImport } = props;
  const t = useTranslate();
  const { say, attempt } = useNotices();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);

  const write = async () => {
    const text = await attempt(onExport());
    if (text !== undefined) say(t('optionsExported', saveJson(document, fileName, text)));
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    setOutcome(null);
    const result = await attempt(file.text().then(onImport));
    if (!result) return;
    setOutcome(result);
    if (result.ok) say(t('optionsImported'), result.undo);
  };

  return (
    <div class="files">
      <div class="buttons">
        <button type="button" class="plain-button" onClick={write}>
          {exportLabel}
        </button>
        <button type="button" class="plain-button" onClick={() => input.current?.click()}>
          {importLabel}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            void read(currentTarget.files?.[0]);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      <div role="status">{outcome && <ImportReport outcome={outcome} />}</div>
    </div>
  );
}
