import { isBlockElement } from '../../dom/text-runs.ts';

/** Marks that may stand outside the emphasis as well as inside: not those of Markdown itself. */
const MOVABLE = '[\\p{Pi}\\p{Pf}\\p{Ps}\\p{Pe}\\p{Po}\\p{Pd}]';
const FIXED = /[\\`*_~[\]()!<>#&|{}]/u;
const LEADING = new RegExp(`^${MOVABLE}+`, 'u');
const TRAILING = new RegExp(`${MOVABLE}+$`, 'u');
const LETTER = /[\p{L}\p{N}]/u;
const EDGE_SIGN = /^[\p{P}\p{S}]|[\p{P}\p{S}]$/u;

/** The character beside an element, within its line; empty at the line's edge. */
function beside(element: Node, side: 'previousSibling' | 'nextSibling'): string {
  let node: Node | null = element;
  while (node && !node[side]) {
    node = node.parentNode;
    if (node?.nodeType !== 1 || isBlockElement(node as Element)) return '';
  }
  const text = node?.[side]?.textContent ?? '';
  return side === 'nextSibling' ? (text[0] ?? '') : (text.at(-1) ?? '');
}

function movable(content: string, pattern: RegExp): string {
  const found = pattern.exec(content)?.[0] ?? '';
  return FIXED.test(found) ? '' : found;
}

/**
 * Puts Markdown's delimiters around a content. CommonMark closes `**` only where no letter follows a
 * mark: `**注意：**请` would show its asterisks. So marks at the edges go outside, as in `**注意**：请`;
 * where an edge cannot move (a link, code) an HTML tag does the same.
 *
 * @param tag - the element's name, for that case
 */
export function emphasize(content: string, element: Node, delimiter: string, tag: string): string {
  if (!content.trim()) return content;
  const letterBefore = LETTER.test(beside(element, 'previousSibling'));
  const letterAfter = LETTER.test(beside(element, 'nextSibling'));
  const before = letterBefore ? movable(content, LEADING) : '';
  if (before.length === content.length) return content;
  const rest = content.slice(before.length);
  const after = letterAfter ? movable(rest, TRAILING) : '';
  const core = rest.slice(0, rest.length - after.length);
  const stuck =
    (letterBefore && !before && EDGE_SIGN.test(core[0] ?? '')) ||
    (letterAfter && !after && EDGE_SIGN.test(core.at(-1) ?? ''));
  // A delimiter beside its own kind would merge with it.
  const merges = core.startsWith(delimiter[0] ?? '') || core.endsWith(delimiter[0] ?? '');
  if (stuck || merges) return `${before}<${tag}>${core}</${tag}>${after}`;
  return `${before}${delimiter}${core}${delimiter}${after}`;
}
