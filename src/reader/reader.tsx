import { useCallback, useLayoutEffect } from 'preact/hooks';
import { ArticleView } from './article-view.tsx';
import type { KeyCommand } from './key-command.ts';
import { LoadingView } from './loading-view.tsx';
import { MESSAGE_TEXTS } from './message-texts.ts';
import { MessageView } from './message-view.tsx';
import { useTranslate } from './translate-context.ts';
import type { ReaderActions, ReaderSettings, ReaderView, Translate } from './types.ts';
import { useKeyCommands } from './use-key-commands.ts';
import { useSettings } from './use-settings.ts';

export interface ReaderProps {
  readonly view: ReaderView;
  readonly actions: ReaderActions;
  readonly settings: ReaderSettings;
}

/** The whole reader: one view at a time, in the appearance the user chose. */
export function Reader({ view, actions, settings }: ReaderProps) {
  const t = useTranslate();
  const control = useSettings(settings, actions);
  useDocumentIdentity(view, t);
  useKeyCommands(
    useCallback(
      (command: KeyCommand) => {
        // The article has overlays of its own that close first.
        if (command !== 'escape' || view.kind === 'article') return false;
        actions.close();
        return true;
      },
      [view.kind, actions],
    ),
  );
  switch (view.kind) {
    case 'loading':
      return <LoadingView done={view.done} onStop={() => actions.close()} />;
    case 'message':
      return (
        <MessageView message={view.message} detail={view.detail} onClose={() => actions.close()} />
      );
    case 'article':
      return <ArticleView view={view} actions={actions} control={control} />;
  }
}

/** The document itself carries the article's language and headline. */
function useDocumentIdentity(view: ReaderView, t: Translate): void {
  const article = view.kind === 'article' ? view.article : null;
  const lang = article?.lang ?? t('uiLanguage');
  const title =
    article?.title ??
    t(view.kind === 'message' ? MESSAGE_TEXTS[view.message].title : 'extensionName');
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
    document.title = title;
  }, [lang, title]);
}
