import { readTrue } from '../../dom/read-true.ts';

/** Text of the tab while the reader is open. */
export interface HeldTitle {
  /** Shows this instead of the page's own title. */
  show(headline: string): void;
  /** Gives back the title that the page set last. */
  release(): void;
}

/**
 * Two scripts that each insist at once on their own title would keep the page from all else: after
 * so many times in a second, ours waits for the next.
 */
const MOST_PER_SECOND = 40;

/**
 * Takes over the page's title. A page that sets another one meanwhile does not get through to the
 * tab, but gets that one back in the end.
 */
export function holdTitle(document: Document): HeldTitle {
  let headline: string | null = null;
  /** What the page's `<title>` holds, to the letter; null where it has none. */
  let own: string | null = null;
  let insisted = 0;
  let nextSecond: ReturnType<typeof setTimeout> | undefined;

  const insist = () => {
    if (headline === null || insisted++ > MOST_PER_SECOND) return;
    write(document, headline);
    nextSecond ??= setTimeout(() => {
      nextSecond = undefined;
      const isBehind = insisted > MOST_PER_SECOND;
      insisted = 0;
      if (isBehind) insist();
    }, 1000);
  };
  const observer = new MutationObserver(() => {
    const now = titleOf(document)?.textContent ?? null;
    if (now === headline) return;
    own = now;
    insist();
  });

  return {
    show(text) {
      if (headline === null) {
        own = titleOf(document)?.textContent ?? null;
        observer.observe(document, { childList: true, characterData: true, subtree: true });
      }
      headline = text;
      insist();
    },
    release() {
      observer.disconnect();
      clearTimeout(nextSecond);
      const title = titleOf(document);
      if (headline !== null && title?.textContent === headline) restore(title, own);
      headline = null;
    },
  };
}

/** The element that names the tab: the first HTML one, wherever it stands. */
function titleOf(document: Document): Element | undefined {
  return readTrue(document, 'getElementsByTagNameNS')('http://www.w3.org/1999/xhtml', 'title')[0];
}

function write(document: Document, text: string): void {
  const title = titleOf(document) ?? addTitle(document);
  if (title && title.textContent !== text) title.textContent = text;
}

function restore(title: Element, own: string | null): void {
  if (own === null) title.remove();
  else title.textContent = own;
}

function addTitle(document: Document): Element | undefined {
  const head = readTrue(document, 'head') as HTMLHeadElement | null;
  return head?.appendChild(readTrue(document, 'createElement')('title'));
}
