import { useCallback, useMemo, useRef } from 'preact/hooks';
import { type CopyForm, type FileForm, type Forms, formsOf } from '../article/export/forms.ts';
import type { Article } from '../article/types.ts';
import { parseFragment } from '../dom/parse-fragment.ts';
import { AppearancePanel } from './appearance-panel.tsx';
import { ArticleBody } from './article-body.tsx';
import { ArticleHeader } from './article-header.tsx';
import { chooseOffers } from './choose-offers.ts';
import { ContentsList } from './contents-list.tsx';
import { ContinuedSign } from './continued-sign.tsx';
import { CopyPanel } from './copy-panel.tsx';
import { type ContentsEntry, findContents } from './find-contents.ts';
import { collectBodyTexts } from './ledger/body-texts.ts';
import { LedgerPanel } from './ledger/ledger-panel.tsx';
import { useOriginView } from './ledger/use-origin-view.ts';
import { usePutBack } from './ledger/use-put-back.ts';
import { OfferBar } from './offer-bar.tsx';
import { prepareBody } from './prepare-body.ts';
import { PresentationStatus } from './presentation-status.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { ResultStatus } from './result-status.tsx';
import { SavePanel } from './save-panel.tsx';
import { SCRIPT_KEYS } from './script-keys.ts';
import { ScriptPanel } from './script-panel.tsx';
import { scrollToElement } from './scroll-to-element.ts';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { Toolbar } from './toolbar.tsx';
import { useTranslate } from './translate-context.ts';
import type { Presentation, PresentOptions, ReaderActions, Translate } from './types.ts';
import { useArticleCommands } from './use-article-commands.ts';
import { useCopy } from './use-copy.ts';
import { useOverlays } from './use-overlays.ts';
import { usePresentation } from './use-presentation.ts';
import { useReadingPlace } from './use-reading-place.ts';
import { type Result, useResult } from './use-result.ts';
import type { SettingsControl } from './use-settings.ts';

export interface ArticleViewProps {
  readonly view: Presentation;
  readonly actions: ReaderActions;
  readonly control: SettingsControl;
}

/** Contents of a single entry name nothing that the headline does not. */
const FEWEST_ENTRIES = 2;

/** The article, with what stands around it. */
export function ArticleView({ view: first, actions: given, control }: ArticleViewProps) {
  const t = useTranslate();
  const place = useRef<HTMLElement>(null);
  const reading = useReadingPlace(first, place, given);
  const actions = useMemo(() => closingLast(given, reading.keepNow), [given, reading.keepNow]);
  const presentation = usePresentation(first, actions, place);
  const { article, url, options } = presentation.view;
  const overlays = useOverlays();
  const forms = useMemo(() => formsOfArticle(article, url), [article, url]);
  const { result, tell } = useResult();
  const { copy: copyAs, save } = useCopy(forms, actions, control, tell);
  const copy = useCallback(() => copyAs(), [copyAs]);
  const { body, entries, texts } = useMemo(
    () => readBody(article.html, url, t),
    [article.html, url, t],
  );
  const hasContents = entries.length >= FEWEST_ENTRIES;
  const hasScripts = presentation.canPresent && presentation.view.pageScript !== 'not-chinese';
  const origin = useOriginView(place, texts, presentation.view.origin);
  const putBack = usePutBack(place, presentation, tell);
  useArticleCommands({
    ...{ overlays, control, entries, hasContents, hasScripts, origin, copy, actions },
  });
  const present = async (change: Partial<PresentOptions>, done: Result) => {
    tell(null);
    if (await presentation.present(change)) tell(done);
  };

  const choose = useCallback(
    ({ element }: ContentsEntry) => {
      if (!overlays.wide) overlays.dismiss();
      scrollToElement(element);
    },
    [overlays],
  );
  const contentsShown = hasContents && overlays.contentsShown;
  return (
    <div class="reader" data-contents={contentsShown}>
      <div class="chrome" lang={t('uiLanguage')}>
        <Toolbar
          overlays={overlays}
          hasContents={hasContents}
          hasScripts={hasScripts}
          removed={presentation.view.removals.filter(({ kept }) => !kept).length}
          result={result}
          onCopy={copy}
          onAlwaysClean={alwaysCleanOf(actions, url)}
          onClose={() => actions.close()}
        />
        <ProgressBar />
        {overlays.shown === 'appearance' && (
          <AppearancePanel id={overlays.ids.appearance} control={control} />
        )}
        {overlays.shown === 'copy' && (
          <CopyPanel
            id={overlays.ids.copy}
            control={control}
            onCopy={(form: CopyForm) => {
              overlays.dismiss();
              copyAs(form);
            }}
          />
        )}
        {overlays.shown === 'save' && (
          <SavePanel
            id={overlays.ids.save}
            onSave={(form: FileForm) => {
              overlays.dismiss();
              save(form);
            }}
          />
        )}
        {overlays.shown === 'script' && (
          <ScriptPanel
            id={overlays.ids.script}
            script={options.script}
            onChoose={(script) => {
              overlays.dismiss();
              const [name] = SCRIPT_KEYS[script];
              void present(
                { script },
                { kind: 'presented', message: 'doneScript', detail: t(name) },
              );
            }}
          />
        )}
        {overlays.shown === 'ledger' && (
          <LedgerPanel
            id={overlays.ids.ledger}
            view={presentation.view}
            origin={origin}
            onPutBack={presentation.canPresent ? putBack : undefined}
            onClose={() => overlays.dismiss()}
          />
        )}
        {overlays.shown === 'shortcuts' && <ShortcutsDialog onClose={() => overlays.dismiss()} />}
        <div class="signs">
          {reading.continued && (
            <ContinuedSign onGoToTop={reading.goToTop} onSeen={reading.dismiss} />
          )}
          <ResultStatus result={result} />
          <PresentationStatus state={presentation.state} />
        </div>
      </div>
      {contentsShown && (
        <ContentsList
          id={overlays.ids.contents}
          entries={entries}
          drawer={!overlays.wide}
          onChoose={choose}
        />
      )}
      <main class="page" aria-busy={presentation.state === 'working'}>
        {presentation.canPresent && (
          <OfferBar
            offers={chooseOffers(presentation.view, first.options.script)}
            onTake={({ change, done }) => void present(change, done)}
          />
        )}
        <article ref={place} class="article" lang={article.lang}>
          <ArticleHeader article={article} />
          <ArticleBody body={body} pageUrl={url} actions={actions} origin={origin.view} />
        </article>
        {url && <p class="print-address">{url}</p>}
      </main>
    </div>
  );
}

/** Whatever closes the reader: first the place in it is kept. */
function closingLast(actions: ReaderActions, keepNow: () => void): ReaderActions {
  return {
    ...actions,
    close() {
      keepNow();
      actions.close();
    },
  };
}

/** Only web pages are on a site. */
function alwaysCleanOf(actions: ReaderActions, url: string | null): (() => void) | undefined {
  if (!actions.alwaysClean || !url || !/^https?:/iu.test(url)) return undefined;
  return () => actions.alwaysClean?.(url);
}

/** The body is parsed anew for each: what is shown was readied for the window. */
function formsOfArticle(article: Article, url: string | null): Forms {
  return {
    name: article.title,
    copy: (form, withHead) => formsOf(sourceOf(article, url)).copy(form, withHead),
    save: (form) => formsOf(sourceOf(article, url)).save(form),
  };
}

function sourceOf(article: Article, url: string | null) {
  return { ...article, url, body: parseFragment(article.html) };
}

function readBody(html: string, url: string | null, t: Translate) {
  const body = parseFragment(html);
  prepareBody(body, url, t);
  const texts = collectBodyTexts(body);
  const entries = findContents(body);
  for (const { element } of entries) element.classList.add('heading-line');
  return { body, entries, texts };
}
