import type { Article } from './types.ts';

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The article as one HTML document that opens by itself. */
export function toHtmlFile(article: Article): string {
  const { title, source, byline, date, lang, html } = article;
  const meta = [source, byline, date].filter((part) => part !== null).map(escapeHtml);
  return `<!doctype html>
<html lang="${escapeHtml(lang || 'zh-Hans')}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<main><article>
<h1>${escapeHtml(title)}</h1>
${meta.length > 0 ? `<p>${meta.join(' · ')}</p>\n` : ''}${html}
</article></main>
</html>
`;
}
