import { useTranslate } from '../translate-context.ts';
import { Section } from './section.tsx';

/** What this is, and what it asks for and does not. */
export function AboutSection({ version }: { readonly version: string }) {
  const t = useTranslate();
  return (
    <Section id="about" title={t('optionsAbout')} introduction={t('extensionDescription')}>
      <dl class="facts">
        <div>
          <dt>{t('optionsVersion')}</dt>
          <dd>{version}</dd>
        </div>
        <div>
          <dt>{t('optionsLicence')}</dt>
          <dd>{t('optionsLicenceText')}</dd>
        </div>
        <div>
          <dt>{t('optionsAsked')}</dt>
          <dd>{t('optionsAskedText')}</dd>
        </div>
        <div>
          <dt>{t('optionsNotAsked')}</dt>
          <dd>{t('optionsNotAskedText')}</dd>
        </div>
      </dl>
      <p>
        <a href="/welcome.html">{t('optionsWelcome')}</a>
      </p>
    </Section>
  );
}
