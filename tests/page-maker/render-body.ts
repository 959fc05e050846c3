import type { Disguise } from './annotate.ts';
import type { Block, Inline } from './article.ts';
import { escapeHtml } from './html.ts';
import type { Random } from './random.ts';
import { renderRun, renderText } from './render-run.ts';
import { disguiseText } from './spammers-table.ts';

/** How a skin writes the blocks of a body. */
export interface BodyStyle {
  /** `br`: bare text closed by two line breaks; `font`: the same in an element of old; `styled`: a `<div>`. */
  readonly paragraph: 'p' | 'div' | 'br' | 'span' | 'font' | 'styled';
  readonly heading: 'heading' | 'strong';
  /** What stands before the text of a paragraph. */
  readonly indent: '' | '　　' | '&nbsp;&nbsp;&nbsp;&nbsp;';
  readonly image: 'figure' | 'plain';
  /** The attribute that holds a picture's address where it is loaded late. */
  readonly lazy: null | 'data-src' | 'data-original' | 'data-lazy-src';
}

/** Disguises the blocks of a body and writes them in a skin's style. */
export function renderBody(
  blocks: readonly Block[],
  style: BodyStyle,
  disguise: Disguise,
  random: Random,
): string {
  const run = (inlines: readonly Inline[]): string => renderRun(inlines, disguise, random);
  const html: string[] = [];
  for (const block of blocks) {
    html.push(renderBlock(block, style, run, disguise, random));
    // Soup that was escaped on the way reads as text.
    if (disguise.modifiers.has('escaped-soup') && random.chance(0.1)) {
      html.push(paragraph(escapeHtml(escapedSoup(random)), style));
    }
  }
  return html.join('\n');
}

function renderBlock(
  block: Block,
  style: BodyStyle,
  run: (inlines: readonly Inline[]) => string,
  disguise: Disguise,
  random: Random,
): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(style.indent + run(block.inlines), style);
    case 'heading': {
      const text = run(block.inlines);
      return style.heading === 'heading'
        ? `<h${block.level}>${text}</h${block.level}>`
        : paragraph(`<strong>${text}</strong>`, style);
    }
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>\n${block.items.map((item) => `<li>${run(item)}</li>`).join('\n')}\n</${tag}>`;
    }
    case 'table': {
      const rows = block.rows.map((row, index) => {
        const tag = index === 0 && style.heading === 'heading' ? 'th' : 'td';
        return `<tr>${row.map((cell) => `<${tag}>${run(cell)}</${tag}>`).join('')}</tr>`;
      });
      return `<table border="1" cellspacing="0">\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
    }
    case 'quote': {
      const inner = block.paragraphs.map((one) => `<p>${run(one)}</p>`).join('\n');
      return `<blockquote>\n${inner}\n</blockquote>`;
    }
    case 'image': {
      const caption = block.caption === null ? null : renderText(block.caption, disguise, random);
      return picture(imageTag(block.src, block.alt, style.lazy), caption, style);
    }
    case 'code':
      return `<pre><code>${renderText(block.text, disguise, random)}</code></pre>`;
  }
}

function paragraph(html: string, style: BodyStyle): string {
  switch (style.paragraph) {
    case 'p':
      return `<p>${html}</p>`;
    case 'div':
      return `<div>${html}</div>`;
    case 'br':
      return `${html}<br><br>`;
    case 'font':
      return `<font size="3" face="宋体">${html}</font><br>\n<br>`;
    case 'styled':
      return `<div style="text-indent: 2em; margin: 0 0 12px"><span>${html}</span></div>`;
    case 'span':
      return `<p class="MsoNormal"><span style="font-size:16px">${html}</span></p>`;
  }
}

function imageTag(src: string, alt: string, lazy: BodyStyle['lazy']): string {
  const text = escapeHtml(disguiseText(alt));
  return lazy === null
    ? `<img src="${src}" alt="${text}">`
    : `<img src="/static/images/loading.gif" ${lazy}="${src}" alt="${text}">`;
}

function picture(image: string, caption: string | null, style: BodyStyle): string {
  if (style.image === 'figure') {
    const below = caption === null ? '' : `<figcaption>${caption}</figcaption>`;
    return `<figure>${image}${below}</figure>`;
  }
  if (style.paragraph === 'br' || style.paragraph === 'font') {
    return caption === null
      ? `<center>${image}</center><br>`
      : `<center>${image}<br>${caption}</center><br>`;
  }
  const centred = (html: string): string => `<p style="text-align: center;">${html}</p>`;
  return caption === null ? centred(image) : `${centred(image)}\n${centred(caption)}`;
}

function escapedSoup(random: Random): string {
  const id = `${random.pick(['yyy', 'kkq', 'sge', 'o2c'])}${random.between(10, 99)}`;
  return random.pick([
    `<tr id="${id}">`,
    `<source id="${id}">`,
    `<tbody id="${id}"></tbody>`,
    `<i id="${id}"></i>`,
  ]);
}
