import { foldSpace } from '../text/fold-space.ts';
import { collectTextRuns, isBlockElement, type TextRun, textOfRun } from './text-runs.ts';

/** One line of the page: a run of text and the block element it lies in. */
export interface Block {
  readonly run: TextRun;
  /** The nearest block element around the run. */
  readonly element: Element;
  /** White space folded, without invisible characters; never empty. */
  readonly text: string;
}

function nearestBlock(node: Text, root: Element): Element {
  let element = node.parentElement;
  while (element && element !== root && !isBlockElement(element)) element = element.parentElement;
  return element ?? root;
}

/** Every line of text below an element, in order. */
export function collectBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  for (const run of collectTextRuns(root)) {
    const text = foldSpace(textOfRun(run));
    const first = run.find((node) => node.data.trim()) ?? run[0];
    if (text && first) blocks.push({ run, element: nearestBlock(first, root), text });
  }
  return blocks;
}

/** Text of a block that stands in links, as a share of all of it, 0–1. */
export function linkDensity(block: Block): number {
  let linked = 0;
  let total = 0;
  for (const node of block.run) {
    const length = node.data.trim().length;
    total += length;
    if (node.parentElement?.closest('a[href]')) linked += length;
  }
  return total === 0 ? 0 : linked / total;
}
