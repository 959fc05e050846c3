import { useEffect, useRef } from 'preact/hooks';
import { SCRIPTS, type Script } from '../text/script.ts';
import { Icon } from './icon.tsx';
import { SCRIPT_KEYS } from './script-keys.ts';
import { useTranslate } from './translate-context.ts';

export interface ScriptPanelProps {
  readonly id: string;
  readonly script: Script;
  readonly onChoose: (script: Script) => void;
}

/** The scripts the article can be shown in. */
export function ScriptPanel({ id, script, onChoose }: ScriptPanelProps) {
  const t = useTranslate();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.querySelector<HTMLElement>('[aria-current]')?.focus(), []);
  return (
    <div ref={panel} id={id} class="panel menu" role="dialog" aria-label={t('scriptTitle')}>
      {SCRIPTS.map((one) => {
        const [name, hint] = SCRIPT_KEYS[one];
        return (
          <button
            key={one}
            type="button"
            class="menu-item"
            aria-current={one === script ? 'true' : undefined}
            onClick={() => onChoose(one)}
          >
            <span class="menu-name">{t(name)}</span>
            <span class="menu-hint">{t(hint)}</span>
            {one === script && <Icon name="done" />}
          </button>
        );
      })}
      <p class="menu-note">{t('scriptNote')}</p>
    </div>
  );
}
