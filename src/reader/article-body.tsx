import { useLayoutEffect, useRef } from 'preact/hooks';
import { clickLink } from './click-link.ts';
import { keepPictureSizes } from './keep-picture-sizes.ts';
import type { OriginView } from './ledger/lay-origin.ts';
import { replaceBrokenImage } from './replace-broken-image.ts';
import { useTranslate } from './translate-context.ts';
import type { ReaderActions } from './types.ts';

export interface ArticleBodyProps {
  /** The parsed and prepared body. It is moved into the document, once. */
  readonly body: DocumentFragment;
  readonly pageUrl: string | null;
  readonly actions: Pick<ReaderActions, 'follow'>;
  /** What of the page shows in it. */
  readonly origin?: OriginView;
}

/** Holds the article's own nodes, which the component library never touches. */
export function ArticleBody({ body, pageUrl, actions, origin = 'clean' }: ArticleBodyProps) {
  const t = useTranslate();
  const host = useRef<HTMLDivElement>(null);
  // In the same turn as the <article> itself: nobody ever sees one without the other.
  useLayoutEffect(() => {
    if (!host.current) return;
    keepPictureSizes(host.current, body);
    host.current.replaceChildren(body);
  }, [body]);
  useLayoutEffect(() => {
    const element = host.current;
    const onClick = (event: MouseEvent) => clickLink(event, pageUrl, actions);
    const onError = ({ target }: Event) => {
      if (target instanceof HTMLImageElement) replaceBrokenImage(target, t('articleImageMissing'));
    };
    element?.addEventListener('click', onClick);
    // `error` does not bubble.
    element?.addEventListener('error', onError, true);
    return () => {
      element?.removeEventListener('click', onClick);
      element?.removeEventListener('error', onError, true);
    };
  }, [pageUrl, actions, t]);
  return <div ref={host} class="body" data-origin={origin} />;
}
