import { useTranslate } from '../translate-context.ts';
import { Section } from './section.tsx';
import type { Command, OptionsActions } from './types.ts';

export interface ShortcutsSectionProps {
  readonly commands: readonly Command[];
  readonly actions: Pick<OptionsActions, 'openShortcuts'>;
}

/** The browser's keys for us, and where to change them. */
export function ShortcutsSection({ commands, actions }: ShortcutsSectionProps) {
  const t = useTranslate();
  const { openShortcuts } = actions;
  return (
    <Section
      id="shortcuts"
      title={t('shortcutsTitle')}
      introduction={t('optionsShortcutsIntroduction')}
    >
      {commands.length === 0 ? (
        <p class="empty">{t('optionsNoShortcuts')}</p>
      ) : (
        <dl class="commands">
          {commands.map(({ name, description, shortcut }) => (
            <div key={name}>
              <dt>{description || t('actionTitle')}</dt>
              <dd>{shortcut ? <kbd>{shortcut}</kbd> : t('optionsShortcutNone')}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="hint">{t(openShortcuts ? 'optionsShortcutsHint' : 'optionsShortcutsByHand')}</p>
      {openShortcuts && (
        <div class="buttons">
          <button type="button" class="plain-button" onClick={openShortcuts}>
            {t('optionsOpenShortcuts')}
          </button>
        </div>
      )}
    </Section>
  );
}
