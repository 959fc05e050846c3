import { escapeHtml } from './escape-html.ts';
import { type ExportSource, metaLine } from './export-source.ts';
import { SAVED_PAGE_STYLE } from './saved-page-style.ts';
import { tidyForExport } from './tidy-for-export.ts';

/** A saved file asks for nothing, whatever stands in it. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

const SAFE_LINK = /^(?:https?:\/\/|mailto:|#)/iu;
const KEPT = new Set(
  'alt cite colspan datetime dir href id lang reversed rowspan scope span src start title type value'.split(
    ' ',
  ),
);

/** The last part of an address, which often says what a picture is. */
function fileNameOf(address: string): string {
  const [path = ''] = address.split(/[?#]/u, 1);
  return path.split('/').findLast(Boolean) ?? address;
}

/**
 * A picture from the net becomes a link to it. Kept as a picture it would be asked for on every
 * opening, and tell its host; and to write it into the file the extension itself would have to fetch
 * it, which it never does. Pictures that the page had written out stay.
 */
function settleImage(image: Element): void {
  image.removeAttribute('srcset');
  const source = image.getAttribute('src') ?? '';
  if (/^data:image\//iu.test(source)) return;
  const alt = image.getAttribute('alt') ?? '';
  if (!/^https?:\/\//iu.test(source)) {
    image.replaceWith(alt);
    return;
  }
  const document = image.ownerDocument;
  // No link within a link: the picture's own address then goes.
  const link = document.createElement(image.closest('a') ? 'span' : 'a');
  if (link.localName === 'a') link.setAttribute('href', source);
  link.className = 'picture';
  link.textContent = alt || fileNameOf(source);
  image.replaceWith(link);
}

function settleBody(body: Node): string {
  const root = tidyForExport(body);
  for (const element of root.querySelectorAll('source, link, meta, base')) element.remove();
  for (const element of root.querySelectorAll('*')) {
    for (const { name } of [...element.attributes])
      if (!KEPT.has(name) && name !== 'srcset') element.removeAttribute(name);
    if (element.hasAttribute('href') && !SAFE_LINK.test(element.getAttribute('href') ?? ''))
      element.removeAttribute('href');
  }
  for (const image of root.querySelectorAll('img')) settleImage(image);
  return root.innerHTML.trim();
}

/** An article as one HTML file that opens without the net, looks as it did, and makes no request. */
export function toHtmlFile(source: ExportSource): string {
  return toHtmlPage(source, settleBody(source.body));
}

/**
 * The page around a body.
 *
 * @param body - HTML that asks for nothing and runs nothing
 */
export function toHtmlPage(source: Omit<ExportSource, 'body'>, body: string): string {
  const { title, lang, url } = source;
  const link = url && /^https?:\/\//iu.test(url) ? url : null;
  const address = link && `<a href="${escapeHtml(link)}">${escapeHtml(link)}</a>`;
  const meta = [escapeHtml(metaLine(source)), address].filter(Boolean).join('<br>');
  return `<!doctype html>
<html lang="${escapeHtml(lang || 'zh-Hans')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta http-equiv="x-dns-prefetch-control" content="off">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Qingdu">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${SAVED_PAGE_STYLE}</style>
</head>
<body>
<main>
<article lang="${escapeHtml(lang || 'zh-Hans')}">
${title || meta ? `<header>${title && `<h1>${escapeHtml(title)}</h1>`}${meta && `<p class="meta">${meta}</p>`}</header>\n` : ''}${body}
</article>
</main>
</body>
</html>
`;
}
