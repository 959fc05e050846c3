import type { Block } from './article.ts';
import type { Random } from './random.ts';

/** How the same article stands in a page a second time. */
export interface SecondCopy {
  readonly position: 'before' | 'after';
  readonly hiding: 'inline-style' | 'class' | 'none';
  /** Which copy is hidden, where one is. */
  readonly hidden: 'full' | 'other';
  /** What the other copy lacks; the full one is always the whole article. */
  readonly lacks: 'nothing' | 'end' | 'paragraph';
  /** Whether the other copy has a headline and a meta line of its own. */
  readonly head: 'whole' | 'meta' | 'none';
}

/** Draws one way to put the article into the page again. */
export function drawSecondCopy(random: Random): SecondCopy {
  const position = random.pick(['before', 'after'] as const);
  const hiding = random.pick(['inline-style', 'class', 'none'] as const);
  const hidden = random.pick(['full', 'other', 'other'] as const);
  const head = random.pick(['whole', 'whole', 'meta', 'none'] as const);
  // A visitor always meets a headline first: only a hidden copy, or one further down, goes without.
  const needsHead = hiding === 'none' ? position === 'before' : hidden === 'full';
  return {
    position,
    hiding,
    hidden,
    lacks: random.pick(['nothing', 'nothing', 'end', 'paragraph']),
    head: needsHead ? 'whole' : head,
  };
}

/** The blocks of the other copy. */
export function otherBlocks(
  blocks: readonly Block[],
  lacks: SecondCopy['lacks'],
  random: Random,
): readonly Block[] {
  switch (lacks) {
    case 'nothing':
      return blocks;
    case 'end':
      return blocks.slice(0, Math.max(2, Math.ceil(blocks.length * (0.6 + random.next() * 0.3))));
    case 'paragraph': {
      const paragraphs = blocks.flatMap((block, index) =>
        block.kind === 'paragraph' && index > 0 ? [index] : [],
      );
      const missing = paragraphs.length > 0 ? random.pick(paragraphs) : -1;
      return blocks.filter((_, index) => index !== missing);
    }
  }
}

/** Wraps both copies; `css` belongs into the page's head. */
export function wrapCopies(
  full: string,
  other: string,
  plan: SecondCopy,
  random: Random,
): { html: string; css: string } {
  const [desktop, phone] = random.pick([
    ['pc-show', 'm-show'],
    ['hidden-xs', 'visible-xs'],
    ['article-pc', 'article-wap'],
    ['x1', 'x2'],
  ] as const);
  const hides = (which: 'full' | 'other'): boolean =>
    plan.hiding !== 'none' && plan.hidden === which;
  const wrap = (html: string, name: string, which: 'full' | 'other'): string => {
    const style = hides(which) && plan.hiding === 'inline-style' ? ' style="display:none"' : '';
    return `<div class="${name}"${style}>${html}</div>`;
  };
  const parts = [wrap(full, desktop, 'full'), wrap(other, phone, 'other')];
  if (plan.position === 'before') parts.reverse();
  const css =
    plan.hiding === 'class' ? `.${plan.hidden === 'full' ? desktop : phone}{display:none}` : '';
  return { html: parts.join('\n'), css };
}
