import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks';
import { CopyPanel } from '../copy-panel.tsx';
import { Icon } from '../icon.tsx';
import { SavePanel } from '../save-panel.tsx';
import { useTranslate } from '../translate-context.ts';
import type { CopyControl } from '../use-copy.ts';
import { useOutsidePress } from '../use-outside-press.ts';
import type { SettingsControl } from '../use-settings.ts';

export interface ResultBarProps {
  readonly copying: CopyControl;
  readonly control: SettingsControl;
  readonly hasHead: boolean;
}

type Menu = 'copy' | 'save';

/** The buttons that take the result away. */
export function ResultBar({ copying, control, hasHead }: ResultBarProps) {
  const t = useTranslate();
  const id = useId();
  const [shown, setShown] = useState<Menu | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const idOf = (menu: Menu) => `${id}-${menu}`;
  useOutsidePress(
    shown && idOf(shown),
    useCallback(() => setShown(null), []),
  );

  const close = useCallback(() => {
    bar.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setShown(null);
  }, []);
  useEffect(() => {
    if (shown === null) return;
    const onKeyDown = ({ key, isComposing }: KeyboardEvent) => {
      if (key === 'Escape' && !isComposing) close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [shown, close]);

  const menuButton = (menu: Menu) => ({
    type: 'button' as const,
    'aria-expanded': shown === menu,
    'aria-controls': shown === menu ? idOf(menu) : undefined,
    onClick: () => (shown === menu ? close() : setShown(menu)),
  });
  return (
    <div ref={bar} class="result-bar">
      <div class="split">
        <button type="button" class="main-button" onClick={() => copying.copy()}>
          {t('cleanTextCopy')}
        </button>
        <button {...menuButton('copy')} class="main-button split-more" aria-label={t('copyForms')}>
          <Icon name="chevron" />
        </button>
        {shown === 'copy' && (
          <CopyPanel
            id={idOf('copy')}
            control={control}
            hasHead={hasHead}
            onCopy={(form) => {
              close();
              copying.copy(form);
            }}
          />
        )}
      </div>
      <div class="split">
        <button {...menuButton('save')} class="plain-button">
          {t('saveArticle')}
        </button>
        {shown === 'save' && (
          <SavePanel
            id={idOf('save')}
            onSave={(form) => {
              close();
              copying.save(form);
            }}
          />
        )}
      </div>
    </div>
  );
}
