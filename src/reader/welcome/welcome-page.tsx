import { useLayoutEffect } from 'preact/hooks';
import { AllSitesField } from '../options/all-sites-field.tsx';
import { NoticeBar } from '../options/notice-bar.tsx';
import { Section } from '../options/section.tsx';
import type { OptionsActions, OptionsData } from '../options/types.ts';
import { NoticeContext, useNoticeState } from '../options/use-notice.ts';
import { useTranslate } from '../translate-context.ts';
import { DemoExcerpt } from './demo-excerpt.tsx';

/** What differs from browser to browser, and where the other pages are. */
export interface WelcomeSurroundings {
  readonly family: 'chromium' | 'firefox';
  readonly options: string;
  readonly cleanText: string;
}

export interface WelcomePageProps {
  readonly allSites: OptionsData['allSites'];
  readonly actions: Pick<OptionsActions, 'setAllSites'>;
  readonly surroundings: WelcomeSurroundings;
}

const PIN_KEYS = { chromium: 'welcomePinChromium', firefox: 'welcomePinFirefox' } as const;

/** The first page a new user sees: what it does, how to begin, what is asked for and what is not. */
export function WelcomePage({ allSites, actions, surroundings }: WelcomePageProps) {
  const t = useTranslate();
  const notices = useNoticeState();
  useLayoutEffect(() => {
    document.documentElement.lang = t('uiLanguage');
    document.title = t('welcomeTitle');
  }, [t]);
  return (
    <NoticeContext.Provider value={notices}>
      <div class="options welcome">
        <header class="options-header">
          <h1>{t('welcomeHeading')}</h1>
          <p class="welcome-lead">{t('welcomeLead')}</p>
        </header>
        <main>
          <DemoExcerpt />
          <Section
            id="begin"
            title={t('welcomeBegin')}
            introduction={t('welcomeBeginIntroduction')}
          >
            <ol class="steps">
              <li>{t(PIN_KEYS[surroundings.family])}</li>
              <li>{t('welcomePress')}</li>
              <li>{t('welcomeCopy')}</li>
            </ol>
          </Section>
          <Section id="asked" title={t('optionsAsked')} introduction={t('optionsAskedText')}>
            <p class="hint">{t('optionsNotAskedText')}</p>
          </Section>
          <Section
            id="by-itself"
            title={t('welcomeByItself')}
            introduction={t('welcomeByItselfIntroduction')}
          >
            <AllSitesField allSites={allSites} actions={actions} />
          </Section>
          <p class="welcome-links">
            <a href={surroundings.options}>{t('welcomeOptions')}</a>
            <a href={surroundings.cleanText}>{t('welcomeCleanText')}</a>
          </p>
        </main>
      </div>
      <NoticeBar />
    </NoticeContext.Provider>
  );
}
