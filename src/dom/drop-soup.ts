import { collectBlocks } from './collect-blocks.ts';
import type { LogRemoval } from './removal.ts';
import { removeBlock } from './remove-block.ts';
import { unwrap } from './unwrap.ts';

/** Elements that show something without holding text. */
const MEDIA = 'img, picture, video, audio, svg, canvas, object, embed, iframe, input, hr';

/** From so many elements on that share one id, the id is the soup's: pages repeat one by mistake too. */
const SOUP_SHARE = 5;

function isEmpty(element: Element): boolean {
  return !element.textContent?.trim() && !element.querySelector(MEDIA);
}

function findSoupIds(root: Element): Set<string> {
  const counts = new Map<string, Set<string>>();
  const totals = new Map<string, number>();
  for (const element of root.querySelectorAll('[id]')) {
    const names = counts.get(element.id) ?? new Set<string>();
    counts.set(element.id, names.add(element.localName));
    totals.set(element.id, (totals.get(element.id) ?? 0) + 1);
  }
  // One id on many elements of several kinds: a list whose rows repeat an id is of one kind.
  return new Set(
    [...counts]
      .filter(([id, names]) => id && (totals.get(id) ?? 0) >= SOUP_SHARE && names.size >= 3)
      .map(([id]) => id),
  );
}

/** A line of text that reads as soup: nothing but tags, `<tr id="yyy80">`. */
const ESCAPED_SOUP = /^(?:<\/?(?:[a-z]{1,10})(?:\s+id=["'”“]?[\w-]{1,12}["'”“]?)?\s*\/?>\s*)+$/iu;

/** Drops the lines of the text that *read* as soup, where they are no code. */
export function dropEscapedSoup(root: Element, log: LogRemoval): void {
  for (const block of collectBlocks(root)) {
    if (!ESCAPED_SOUP.test(block.text) || block.element.closest('pre, code')) continue;
    log({ step: 'soup', reason: 'escaped-soup', text: block.text }, [block]);
    removeBlock(block, root);
  }
}

/**
 * Drops the family's interference soup: blocks of class `pl_css_ganrao`, and elements of any kind
 * that share one random id. Those that hold text (unclosed ones swallow what follows) are unwrapped.
 *
 * @param root - changed in place
 */
export function dropSoup(root: Element, log: LogRemoval): void {
  const soupIds = findSoupIds(root);
  for (const element of [...root.querySelectorAll('[class*="ganrao"]')]) {
    // Where soup tags were left open, the parser may have put the article inside the block.
    const text = element.textContent?.trim() ?? '';
    if (text.length > 2000) {
      unwrap(element);
      log({ step: 'soup', reason: 'soup-markup', text: element.className });
    } else {
      log({ step: 'soup', reason: 'soup-block', text: text || element.className }, element);
      element.remove();
    }
  }
  let unwrapped = 0;
  for (const element of [...root.querySelectorAll('[id]')].reverse()) {
    if (!soupIds.has(element.id)) continue;
    unwrapped++;
    if (isEmpty(element)) element.remove();
    else if (['td', 'th', 'tr', 'tbody', 'table'].includes(element.localName))
      element.removeAttribute('id');
    else unwrap(element);
  }
  if (unwrapped > 0)
    log({
      step: 'soup',
      reason: 'soup-markup',
      text: [...soupIds].map((id) => `#${id}`).join(' '),
    });
}
