import { readTrue } from '../../dom/read-true.ts';

/**
 * Keeps the page from scrolling, without a scroll bar beside the reader.
 * @returns a function that gives back scrolling, the place, and the root's `style` to the letter.
 */
export function lockScroll(view: Window): () => void {
  const { scrollX: left, scrollY: top } = view;
  const root = readTrue(view.document, 'documentElement') as HTMLElement;
  const before = root.getAttribute('style');
  const overflow = root.style.getPropertyValue('overflow');
  const priority = root.style.getPropertyPriority('overflow');
  root.style.setProperty('overflow', 'hidden', 'important');
  const locked = root.getAttribute('style');
  return () => {
    if (root.getAttribute('style') !== locked) {
      // The page has set other styles meanwhile: take back ours alone.
      root.style.setProperty('overflow', overflow, priority);
    } else if (before === null) root.removeAttribute('style');
    else root.setAttribute('style', before);
    view.scrollTo({ left, top, behavior: 'instant' });
  };
}
