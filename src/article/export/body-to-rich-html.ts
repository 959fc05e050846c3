import { isBlockElement } from '../../dom/text-runs.ts';
import { escapeHtml } from './escape-html.ts';
import { leadsOutward } from './escape-markdown.ts';
import { holdsBlocks, tidyForExport } from './tidy-for-export.ts';

/** Names that Word, WPS, Notion and mail all understand, by what a page may have written instead. */
const INLINE: Readonly<Record<string, string>> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  cite: 'em',
  dfn: 'em',
  var: 'em',
  u: 'u',
  ins: 'u',
  s: 's',
  del: 's',
  sub: 'sub',
  sup: 'sup',
  mark: 'mark',
  code: 'code',
  kbd: 'code',
  samp: 'code',
};

const CONTAINERS = new Set([
  'ul',
  'ol',
  'li',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'th',
  'td',
]);
const LINES = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'caption', 'pre']);

/** No sizes and no colours of text: it takes those of where it is pasted. */
const STYLES: Readonly<Record<string, string>> = {
  table: 'border-collapse: collapse',
  th: 'border: 1px solid #999; padding: 4px 8px; text-align: left; vertical-align: top',
  td: 'border: 1px solid #999; padding: 4px 8px; vertical-align: top',
  blockquote: 'margin: 0 0 0 2em',
  pre: 'font-family: Consolas, Menlo, monospace; white-space: pre-wrap',
  code: 'font-family: Consolas, Menlo, monospace',
  dd: 'margin: 0 0 0 2em',
  img: 'max-width: 100%',
};

const KEPT: Readonly<Record<string, readonly string[]>> = {
  ol: ['start', 'reversed', 'type'],
  li: ['value'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
};

function open(name: string, element: Element): string {
  const style = STYLES[name];
  const kept = (KEPT[name] ?? []).flatMap((attribute) => {
    const value = element.getAttribute(attribute);
    return value === null ? [] : [` ${attribute}="${escapeHtml(value)}"`];
  });
  return `<${name}${kept.join('')}${style ? ` style="${style}"` : ''}>`;
}

function renderImage(image: Element): string {
  const source = image.getAttribute('src') ?? '';
  const alt = escapeHtml(image.getAttribute('alt') ?? '');
  if (!/^(?:https?:|data:image\/)/iu.test(source)) return alt;
  return `<img src="${escapeHtml(source)}" alt="${alt}" style="${STYLES.img}">`;
}

function renderInline(node: Node): string {
  if (node.nodeType === 3) return escapeHtml((node as Text).data);
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (element.localName === 'br') return '<br>';
  if (element.localName === 'img') return renderImage(element);
  const inner = [...element.childNodes].map(renderInline).join('');
  const href = element.getAttribute('href');
  if (element.localName === 'a' && leadsOutward(href) && inner)
    return `<a href="${escapeHtml(href)}">${inner}</a>`;
  const name = INLINE[element.localName];
  return name && inner ? `${open(name, element)}${inner}</${name}>` : inner;
}

function renderBlock(element: Element): string {
  const { localName: name } = element;
  if (name === 'hr') return '<hr>';
  if (LINES.has(name))
    return `${open(name, element)}${[...element.childNodes].map(renderInline).join('').trim()}</${name}>`;
  const frame = CONTAINERS.has(name) || name === 'blockquote' || name === 'dd';
  // A list item or a cell of one line needs no paragraph within.
  const single = frame && name !== 'blockquote' && !holdsBlocks(element);
  const inner = single
    ? [...element.childNodes].map(renderInline).join('').trim()
    : renderBlocks(element, name === 'dt');
  const written = name === 'dd' ? 'div' : name;
  if (!frame) return inner;
  const style = name === 'dd' ? `<div style="${STYLES.dd}">` : open(name, element);
  return `${style}${inner}</${written}>`;
}

/** Everything below an element as blocks; text that stands free among them becomes paragraphs. */
function renderBlocks(root: Node, strong = false): string {
  const blocks: string[] = [];
  let line = '';
  const flush = () => {
    const text = line.trim();
    if (text) blocks.push(strong ? `<p><strong>${text}</strong></p>` : `<p>${text}</p>`);
    line = '';
  };
  for (const child of root.childNodes) {
    const element = child.nodeType === 1 ? (child as Element) : null;
    const isBlock =
      element !== null &&
      element.localName !== 'br' &&
      (isBlockElement(element) || holdsBlocks(element));
    if (isBlock && element) {
      flush();
      blocks.push(renderBlock(element));
    } else line += renderInline(child);
  }
  flush();
  return blocks.join('');
}

/**
 * A body as HTML that pastes well elsewhere: plain elements with their styles on them, no scripts, no
 * classes, no ids, links that lead outward only. A single line without blocks comes as such.
 */
export function bodyToRichHtml(body: Node): string {
  const root = tidyForExport(body);
  return holdsBlocks(root)
    ? renderBlocks(root)
    : [...root.childNodes].map(renderInline).join('').trim();
}
