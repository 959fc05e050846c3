/** What holds one stretch of an article. */
const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, pre, blockquote, td, th, figure';

/** A window that was scrolled by less was not scrolled by hand. */
const ROUNDING = 2;

/** The first block that is not above the top line, and how much of it is, 0–1. */
function findTop(article: Element, line: number): { block: Element; share: number } | null {
  for (const block of article.querySelectorAll(BLOCKS)) {
    const { top, bottom, height } = block.getBoundingClientRect();
    if (height === 0 || bottom <= line) continue;
    return { block, share: Math.max(0, (line - top) / height) };
  }
  return null;
}

/** Browsers keep the place, too, in a way of their own, and would scroll once more. */
function holdStill({ style }: HTMLElement, window: Window): void {
  style.setProperty('overflow-anchor', 'none');
  const frames = (count: number): void => {
    if (count === 0) style.removeProperty('overflow-anchor');
    else window.requestAnimationFrame(() => frames(count - 1));
  };
  frames(2);
}

/**
 * Makes a change by which text grows or shrinks, and scrolls so that what is read stays in its place.
 *
 * @returns the function that makes the change back; where nobody has scrolled since, to the pixel
 */
export function keepInView(
  article: HTMLElement,
  window: Window,
  change: () => () => void,
): () => void {
  const { documentElement } = window.document;
  const line = Number.parseFloat(window.getComputedStyle(documentElement).scrollPaddingTop) || 0;
  const hold = (deed: () => void): void => {
    const at = findTop(article, line);
    const before = at?.block.getBoundingClientRect();
    holdStill(article, window);
    deed();
    const after = at?.block.getBoundingClientRect();
    if (!at || !before || !after) return;
    const by = after.top + at.share * after.height - (before.top + at.share * before.height);
    if (by !== 0) window.scrollBy({ top: by, behavior: 'instant' });
  };
  const start = window.scrollY;
  let undo: () => void = () => {};
  hold(() => {
    undo = change();
  });
  const arrived = window.scrollY;
  return () => {
    if (Math.abs(window.scrollY - arrived) >= ROUNDING) {
      hold(undo);
      return;
    }
    holdStill(article, window);
    undo();
    if (window.scrollY !== start) window.scrollTo({ top: start, behavior: 'instant' });
  };
}
