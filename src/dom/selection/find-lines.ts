import { isBlockElement } from '../text-runs.ts';

/** A line of text in a document. */
export interface FoundLine {
  readonly texts: readonly Text[];
  /** The `<br>` or the block that it begins with; null for the first between two `<br>`s. */
  readonly start: Element | null;
  /** Whether it is a whole by what it is: a link, or all of it bold. */
  readonly isWhole: boolean;
}

/** Blocks that say nothing of what is in them: layouts lay a line out in each. */
const PLAIN_BLOCK = new Set(['p', 'div']);

const WHOLE = 'a[href], b, strong';

const SHOW_ELEMENT_AND_TEXT = 5;

/** The lines of an element between its `<br>`s; null where it holds blocks beside them. */
export function linesBetweenBreaks(holder: Element): FoundLine[] | null {
  const lines: { texts: Text[]; start: Element | null }[] = [{ texts: [], start: null }];
  const walker = holder.ownerDocument.createTreeWalker(holder, SHOW_ELEMENT_AND_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) lines.at(-1)?.texts.push(node as Text);
    else if ((node as Element).localName === 'br')
      lines.push({ texts: [], start: node as Element });
    else if (isBlockElement(node as Element)) return null;
  }
  return lines.map((line) => ({ ...line, isWhole: isWhole(line.texts, holder) }));
}

/** Groups of blocks side by side, in each of which there is one line at most. */
export function linesInBlocks(root: Element): FoundLine[][] {
  const groups: FoundLine[][] = [];
  for (const parent of [root, ...root.querySelectorAll('*')]) {
    let group: FoundLine[] = [];
    for (const child of parent.childNodes) {
      if (child.nodeType === 3 && !child.textContent?.trim()) continue;
      const line = lineOfBlock(child);
      if (line?.start && group[0]?.start?.localName !== line.start.localName) group = [];
      if (!line) group = [];
      else if (group.push(line) === 2) groups.push(group);
    }
  }
  return groups;
}

function lineOfBlock(node: Node): FoundLine | null {
  const block = node as Element;
  if (block.nodeType !== 1 || !PLAIN_BLOCK.has(block.localName)) return null;
  const lines = linesBetweenBreaks(block)?.filter(({ texts }) => !isBlank(texts));
  if (!lines || lines.length > 1) return null;
  const [line] = lines;
  return { texts: line?.texts ?? [], start: block, isWhole: line?.isWhole ?? false };
}

function isBlank(texts: readonly Text[]): boolean {
  return texts.every(({ data }) => !data.trim());
}

function isWhole(texts: readonly Text[], holder: Element): boolean {
  const shown = texts.filter(({ data }) => data.trim());
  const around = shown[0]?.parentElement?.closest(WHOLE);
  // A paragraph that is bold throughout has lines like any other.
  return (
    around != null &&
    around !== holder &&
    holder.contains(around) &&
    around.querySelector('br') === null &&
    shown.every((text) => around.contains(text))
  );
}
