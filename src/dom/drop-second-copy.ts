import type { BaseText } from '../text/base-text.ts';
import { classifyLine } from '../text/classify-line.ts';
import { findSecondCopy } from '../text/find-second-copy.ts';
import { simplify } from '../text/simplify.ts';
import { type Block, collectBlocks, linkDensity } from './collect-blocks.ts';
import { commonAncestor } from './common-ancestor.ts';
import type { LogRemoval } from './removal.ts';
import { removeBlock } from './remove-block.ts';
import { HIDDEN_MARK } from './snapshot.ts';

interface Copy {
  readonly from: number;
  readonly to: number;
  /** Lowest element around all its lines. */
  readonly container: Element;
  /** Letters of its prose: of all lines that stand where lines of the copy do. */
  readonly fullness: number;
}

function isProse(block: Block): boolean {
  if (linkDensity(block) > 0.5) return false;
  return classifyLine(simplify(block.text as BaseText)) === 'prose';
}

/** How a line is wrapped: the names of the elements down to it. */
function pathOf(element: Element, within: Element): string {
  let path = '';
  for (let up: Element | null = element; up && up !== within; up = up.parentElement)
    path = `${up.localName} ${path}`;
  return path;
}

/** One copy may go on where the other has ended: what is wrapped as its lines are belongs to it too. */
function measure(blocks: readonly Block[], from: number, to: number, within: Element): number {
  const own = blocks.slice(from, to).map(({ element }) => element);
  const parents = new Set(own.map(({ parentElement }) => parentElement));
  const paths = new Set(own.map((element) => pathOf(element, within)));
  const isBeside = (element: Element) =>
    within.contains(element) &&
    (parents.has(element.parentElement) || paths.has(pathOf(element, within)));
  let sum = 0;
  blocks.forEach((block, index) => {
    const { element } = block;
    const inside = index >= from && index < to;
    if (!inside && !isBeside(element)) return;
    if (isProse(block)) sum += block.text.length;
  });
  return sum;
}

/** The highest element around a copy that holds no line of the other one. */
function wholeOf(copy: Copy, other: readonly Block[], root: Element): Element {
  let element = copy.container;
  for (;;) {
    const parent = element.parentElement;
    if (!parent || parent === root || other.some((block) => parent.contains(block.element)))
      return element;
    element = parent;
  }
}

/** In flat text a copy begins with what repeats its own head: breadcrumb, headline, meta line. */
function headOf(blocks: readonly Block[], from: number, end: number): number {
  const earlier = new Set(blocks.slice(0, end).map(({ text }) => text));
  let start = from;
  while (start - 1 >= end) {
    const block = blocks[start - 1];
    if (!block || (isProse(block) && !earlier.has(block.text))) break;
    start--;
  }
  return start;
}

/**
 * Drops the second copy of the article, and keeps the fuller one; of equals the one that is shown,
 * else the first. Copies are told by their content, not by class names, shown or hidden.
 *
 * @param root - changed in place
 * @returns how many copies were dropped
 */
export function dropSecondCopy(root: Element, log: LogRemoval): number {
  let dropped = 0;
  // A page with three copies loses two. Each round shortens the page, so the loop ends.
  for (; dropped < 4; dropped++) {
    const blocks = collectBlocks(root);
    const found = findSecondCopy(blocks.map(({ text }) => text));
    if (!found) break;
    const describe = ({ from, to }: { from: number; to: number }): Copy => {
      const container = commonAncestor(
        blocks.slice(from, to).map(({ element }) => element),
        root,
      );
      return { from, to, container, fullness: measure(blocks, from, to, container) };
    };
    const first = describe(found.first);
    const second = describe(found.second);
    const apart =
      !first.container.contains(second.container) && !second.container.contains(first.container);
    let gone: readonly Block[];
    let element: Element | null = null;
    if (apart) {
      const hidden = (copy: Copy) => copy.container.closest(`[${HIDDEN_MARK}]`) !== null;
      const loser =
        first.fullness === second.fullness
          ? hidden(first) && !hidden(second)
            ? first
            : second
          : first.fullness < second.fullness
            ? first
            : second;
      const winner = loser === first ? second : first;
      const whole = wholeOf(loser, blocks.slice(winner.from, winner.to), root);
      element = whole;
      gone = blocks.filter((block) => whole.contains(block.element));
    } else {
      // No element tells them apart: lines do. The second runs to the end of the page.
      const start = headOf(blocks, second.from, first.to);
      const length = (part: readonly Block[]) =>
        part.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
      const one = blocks.slice(first.from, start);
      const two = blocks.slice(second.from);
      gone = length(two) > length(one) ? blocks.slice(0, start) : blocks.slice(start);
    }
    const text = gone.map((block) => block.text).join('\n');
    log({ step: 'second-copy', reason: 'second-copy', text }, element ?? gone);
    // With its element go its pictures too.
    if (element) element.remove();
    else for (const block of gone) removeBlock(block, root);
  }
  return dropped;
}
