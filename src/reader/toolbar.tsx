import { COMMAND_KEYS } from './key-command.ts';
import { ToolbarButton } from './toolbar-button.tsx';
import { useTranslate } from './translate-context.ts';
import type { Overlays } from './use-overlays.ts';
import type { Result } from './use-result.ts';
import { useToolbarHidden } from './use-toolbar-hidden.ts';

export interface ToolbarProps {
  readonly overlays: Overlays;
  readonly hasContents: boolean;
  /** Whether the article can be shown in another script. */
  readonly hasScripts: boolean;
  /** How many things were taken out. */
  readonly removed: number;
  readonly result: Result;
  readonly onCopy: () => void;
  /** Missing where the page is on no site. */
  readonly onAlwaysClean: (() => void) | undefined;
  readonly onClose: () => void;
}

/** The buttons. They step aside while the reader moves on, and come back with the keyboard. */
export function Toolbar(props: ToolbarProps) {
  const { overlays, hasContents, hasScripts, removed, result, onCopy, onAlwaysClean, onClose } =
    props;
  const t = useTranslate();
  const hidden = useToolbarHidden() && overlays.shown === null;
  return (
    <header class="toolbar" data-hidden={hidden}>
      {hasContents && (
        <ToolbarButton
          name={t('contentsTitle')}
          icon="contents"
          shortcut={COMMAND_KEYS.contents[0]}
          buttonRef={overlays.buttons.contents}
          controls={overlays.ids.contents}
          expanded={overlays.contentsShown}
          onClick={() => overlays.toggle('contents')}
        />
      )}
      <span class="toolbar-gap" />
      <ToolbarButton
        name={t('copyArticle')}
        icon={result?.kind === 'copied' ? 'done' : 'copy'}
        shortcut={COMMAND_KEYS.copy[0]}
        onClick={onCopy}
      />
      <ToolbarButton
        name={t('copyForms')}
        icon="chevron"
        narrow
        buttonRef={overlays.buttons.copy}
        controls={overlays.ids.copy}
        expanded={overlays.shown === 'copy'}
        onClick={() => overlays.toggle('copy')}
      />
      <ToolbarButton
        name={t('saveArticle')}
        icon="save"
        shortcut={COMMAND_KEYS.save[0]}
        buttonRef={overlays.buttons.save}
        controls={overlays.ids.save}
        expanded={overlays.shown === 'save'}
        onClick={() => overlays.toggle('save')}
      />
      {hasScripts && (
        <ToolbarButton
          name={t('scriptTitle')}
          icon="script"
          shortcut={COMMAND_KEYS.script[0]}
          buttonRef={overlays.buttons.script}
          controls={overlays.ids.script}
          expanded={overlays.shown === 'script'}
          onClick={() => overlays.toggle('script')}
        />
      )}
      <ToolbarButton
        name={removed > 0 ? t('ledgerOpen', removed.toLocaleString('en')) : t('ledgerTitle')}
        icon="ledger"
        shortcut={COMMAND_KEYS.ledger[0]}
        {...(removed > 0 && { count: removed })}
        buttonRef={overlays.buttons.ledger}
        controls={overlays.ids.ledger}
        expanded={overlays.shown === 'ledger'}
        onClick={() => overlays.toggle('ledger')}
      />
      <ToolbarButton
        name={t('appearanceTitle')}
        icon="appearance"
        shortcut={COMMAND_KEYS.appearance[0]}
        buttonRef={overlays.buttons.appearance}
        controls={overlays.ids.appearance}
        expanded={overlays.shown === 'appearance'}
        onClick={() => overlays.toggle('appearance')}
      />
      {onAlwaysClean && (
        <ToolbarButton name={t('alwaysClean')} icon="always" onClick={onAlwaysClean} />
      )}
      <ToolbarButton
        name={t('shortcutsTitle')}
        icon="shortcuts"
        shortcut={COMMAND_KEYS.shortcuts[0]}
        onClick={() => overlays.toggle('shortcuts')}
      />
      <ToolbarButton name={t('closeReader')} icon="close" shortcut="Esc" onClick={onClose} />
    </header>
  );
}
