import { useLayoutEffect, useRef } from 'preact/hooks';
import { COMMAND_KEYS, type KeyCommand } from './key-command.ts';
import type { MessageKey } from './message-key.ts';
import { useTranslate } from './translate-context.ts';

const DEEDS: readonly (readonly [KeyCommand, MessageKey])[] = [
  ['copy', 'copyArticle'],
  ['save', 'saveArticle'],
  ['contents', 'contentsTitle'],
  ['nextHeading', 'shortcutsNextHeading'],
  ['previousHeading', 'shortcutsPreviousHeading'],
  ['script', 'scriptTitle'],
  ['ledger', 'ledgerTitle'],
  ['original', 'shortcutsOriginal'],
  ['readings', 'ledgerShowReadings'],
  ['appearance', 'appearanceTitle'],
  ['larger', 'shortcutsLarger'],
  ['smaller', 'shortcutsSmaller'],
  ['shortcuts', 'shortcutsTitle'],
  ['escape', 'shortcutsEscape'],
];

/** Lists the keys. The browser keeps the focus inside and gives it back. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
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
      aria-label={t('shortcutsTitle')}
      onClose={onClose}
      {...{ closedby: 'any' }}
    >
      <h2>{t('shortcutsTitle')}</h2>
      <dl>
        {DEEDS.map(([command, deed]) => (
          <div key={command}>
            <dt>
              <kbd>{keyName(COMMAND_KEYS[command][0])}</kbd>
            </dt>
            <dd>{t(deed)}</dd>
          </div>
        ))}
      </dl>
      <p class="dialog-note">{t('shortcutsEverywhere')}</p>
      <button type="button" class="plain-button" onClick={onClose}>
        {t('shortcutsClose')}
      </button>
    </dialog>
  );
}

function keyName(key: string): string {
  if (key === 'Escape') return 'Esc';
  return key.toUpperCase();
}
