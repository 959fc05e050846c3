import { SCRIPTS, type Script } from '../../text/script.ts';
import { SCRIPT_KEYS } from '../script-keys.ts';
import { useTranslate } from '../translate-context.ts';
import { RadioList } from './radio-list.tsx';
import { Section } from './section.tsx';
import { Setting } from './setting.tsx';
import type { OptionsActions } from './types.ts';
import { useNotices } from './use-notice.ts';

export interface ScriptSectionProps {
  readonly script: Script;
  readonly actions: Pick<OptionsActions, 'savePreferences'>;
}

/** The characters that articles open in. */
export function ScriptSection({ script, actions }: ScriptSectionProps) {
  const t = useTranslate();
  const { attempt } = useNotices();
  const choose = (chosen: Script) => void attempt(actions.savePreferences({ script: chosen }));
  return (
    <Section id="script" title={t('optionsScript')} introduction={t('optionsScriptIntroduction')}>
      <Setting
        name={t('optionsScript')}
        hint={t('optionsScriptNote')}
        changed={script !== 'zh-Hans'}
        onReset={() => choose('zh-Hans')}
      >
        <RadioList
          legend={t('optionsScriptChoice')}
          choices={SCRIPTS.map((one) => {
            const [name, hint] = SCRIPT_KEYS[one];
            return [one, t(name), t(hint)] as const;
          })}
          value={script}
          onChoose={choose}
        />
      </Setting>
    </Section>
  );
}
