import type TurndownService from 'turndown';
import { readCode } from './body-to-plain-text.ts';
import { emphasize } from './emphasize.ts';
import { escapeMarkdown, formatDestination, leadsOutward } from './escape-markdown.ts';
import { itemNumbers } from './list-marker.ts';

type Rule = TurndownService.Rule;

function attribute(node: Node, name: string): string {
  const value = (node as Element).getAttribute(name) ?? '';
  return value.replace(/\s+/gu, ' ').trim();
}

function title(node: Node): string {
  const text = attribute(node, 'title');
  return text ? ` "${text.replace(/["\\]/gu, '\\$&')}"` : '';
}

function fenceFor(code: string): string {
  let longest = 2;
  for (const [run] of code.matchAll(/`{3,}/gu)) longest = Math.max(longest, run.length);
  return '`'.repeat(longest + 1);
}

/** Each list is counted once, not for every item of it; turndown works on a copy that nobody changes. */
const counted = new WeakMap<Element, ReadonlyMap<Element, number>>();

function numbersOf(list: Element): ReadonlyMap<Element, number> {
  const numbers = counted.get(list) ?? itemNumbers(list);
  counted.set(list, numbers);
  return numbers;
}

const seconds = new WeakMap<Node, boolean>();

/** Two lists side by side would be one: every other one has marks of another kind. */
function isSecondList(list: Element): boolean {
  let before = list.previousSibling;
  while (before?.nodeType === 3 && !before.textContent?.trim()) before = before.previousSibling;
  // Known already: turndown comes to them in order.
  const isSecond = before?.nodeName === list.nodeName && !seconds.get(before);
  seconds.set(list, isSecond);
  return isSecond;
}

const emphasis = (names: readonly string[], delimiter: string, tag: string): Rule => ({
  filter: names as TurndownService.Filter,
  replacement: (content, node) => emphasize(content, node, delimiter, tag),
});

const lasting = (names: readonly string[], tag: string): Rule => ({
  filter: names as TurndownService.Filter,
  replacement: (content) => (content.trim() ? `<${tag}>${content}</${tag}>` : ''),
});

/** Rules that take the place of turndown's own, or that it has none for. Tables have their own file. */
export const MARKDOWN_RULES: Readonly<Record<string, Rule>> = {
  strong: emphasis(['strong', 'b'], '**', 'strong'),
  emphasis: emphasis(['em', 'i', 'cite', 'dfn', 'var'], '*', 'em'),
  deleted: emphasis(['del', 's'], '~~', 'del'),
  // Markdown has no sign for these; left on the line, the 8 of 10⁸ would make it 108.
  raised: lasting(['sup'], 'sup'),
  lowered: lasting(['sub'], 'sub'),
  term: {
    filter: (node) => node.nodeName === 'DT',
    replacement: (content) => `\n\n**${content.trim()}**\n\n`,
  },
  fencedCodeBlock: {
    filter: 'pre',
    replacement: (_, node) => {
      const code = readCode(node as unknown as Element).replace(/\n$/u, '');
      const fence = fenceFor(code);
      return `\n\n${fence}\n${code}\n${fence}\n\n`;
    },
  },
  inlineLink: {
    filter: (node) => node.nodeName === 'A' && node.hasAttribute('href'),
    replacement: (content, node) => {
      const href = attribute(node, 'href');
      const text = content.replace(/\s+/gu, (space) => (space.includes('\n') ? ' ' : space)).trim();
      // A place within the page is nowhere once the text has left it.
      if (!text || !leadsOutward(href)) return content;
      return `[${text}](${formatDestination(href)}${title(node)})`;
    },
  },
  image: {
    filter: 'img',
    replacement: (_, node) => {
      const source = attribute(node, 'src');
      const alt = escapeMarkdown(attribute(node, 'alt'));
      // A picture written out in the address would bury the text under its letters.
      if (!/^(?:https?:)?[^:]+$|^https?:/iu.test(source)) return alt;
      return `![${alt}](${formatDestination(source)}${title(node)})`;
    },
  },
  listItem: {
    filter: 'li',
    replacement: (content, node) => {
      const item = node as unknown as Element;
      const list = item.parentElement;
      const number = list?.localName === 'ol' ? numbersOf(list).get(item) : undefined;
      // Markdown knows no negative numbers.
      const other = list !== null && isSecondList(list);
      const bullet = other ? '* ' : '- ';
      const marker = number === undefined || number < 0 ? bullet : `${number}${other ? ')' : '.'} `;
      const text = content.replace(/^\n+/u, '').trimEnd();
      const indented = text.replace(/\n(?!\n|$)/gu, `\n${' '.repeat(marker.length)}`);
      const loose = /\n$/u.test(content) && item.querySelector(':scope > p') !== null;
      return `${marker}${indented}${loose ? '\n' : ''}${item.nextElementSibling ? '\n' : ''}`;
    },
  },
};
