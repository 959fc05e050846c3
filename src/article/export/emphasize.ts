import { isBlockElement } from '../../dom/text-runs.ts';

/** Marks that may stand outside the emphasis as well as inside: not those of Markdown itself. */
const MOVABLE = '[\\p{Pi}\\p{Pf}\\p{Ps}\\p{Pe}\\p{Po}\\p{Pd}]';
const FIXED = /[\\`*_~[\]()!<>#&|{}]/u;
const LEADING = new RegExp(`^${MOVABLE}+\\s*`, 'u');
const TRAILING = new RegExp(`(?:(?<!\\s)\\s+|(?<!${MOVABLE}))${MOVABLE}+$`, 'u');
const LETTER = /[\p{L}\p{N}]/u;
const EDGE_SIGN = /^[\p{P}\p{S}]|[\p{P}\p{S}]$/u;

const EMPHASIS = 'b, strong, em, i, cite, dfn, var, del, s';

type Side = 'previousSibling' | 'nextSibling';

/** What stands beside an element and holds text, within its line; null at the line's edge. */
function neighbour(element: Node, side: Side): Node | null {
  let node: Node | null = element;
  for (;;) {
    while (node && !node[side]) {
      node = node.parentNode;
      if (node?.nodeType !== 1 || isBlockElement(node as Element)) return null;
    }
    node = node?.[side] ?? null;
    if (!node || node.textContent) return node;
    if (node.nodeType === 1 && isBlockElement(node as Element)) return null;
  }
}

function touchesLetter(node: Node | null, side: Side): boolean {
  const text = node?.textContent ?? '';
  const [first] = text;
  return LETTER.test((side === 'nextSibling' ? first : [...text.slice(-2)].at(-1)) ?? '');
}

function hasEmphasis(node: Node | null): boolean {
  if (node?.nodeType !== 1) return false;
  const element = node as Element;
  return element.matches(EMPHASIS) || element.querySelector(EMPHASIS) !== null;
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
  const previous = neighbour(element, 'previousSibling');
  const next = neighbour(element, 'nextSibling');
  const letterBefore = touchesLetter(previous, 'previousSibling');
  const letterAfter = touchesLetter(next, 'nextSibling');
  const before = letterBefore ? movable(content, LEADING) : '';
  if (before.length === content.length) return content;
  const rest = content.slice(before.length);
  const after = letterAfter ? movable(rest, TRAILING) : '';
  const core = rest.slice(0, rest.length - after.length);
  if (!core.trim()) return content;
  const stuck =
    (letterBefore && !before && EDGE_SIGN.test(core[0] ?? '')) ||
    (letterAfter && !after && EDGE_SIGN.test(core.at(-1) ?? ''));
  // A delimiter beside its own kind would merge with it.
  const merges =
    core.startsWith(delimiter[0] ?? '') ||
    core.endsWith(delimiter[0] ?? '') ||
    hasEmphasis(previous) ||
    hasEmphasis(next);
  if (stuck || merges) return `${before}<${tag}>${core}</${tag}>${after}`;
  return `${before}${delimiter}${core}${delimiter}${after}`;
}
