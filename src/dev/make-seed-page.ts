import { readFileSync } from 'node:fs';

/**
 * Prints an HTML page of the family made from a plain-text one: junk title, soup, breadcrumb, meta
 * line, two copies (desktop and mobile), junk footer. Never committed: the text is not ours.
 *
 * Usage: tsx src/dev/make-seed-page.ts FILE.txt > page.html
 */

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** One block of soup: empty random tags sharing one id, and raw text. */
function makeSoup(id: string): string {
  const tags = ['source', 'i', 'strike', 'rt', 'ruby', 'span', 'b', 'small', 'dfn', 'tbody', 'td'];
  const pairs = tags.map((tag) => `<${tag} id="${id}"></${tag}>`).join('');
  return `<div class="pl_css_ganrao" style="display: none;">${pairs}${pairs}<xmp id="${id}"><tr id="${id}"></xmp><noframes id="${id}"><p id="${id}"></noframes></div>`;
}

function makeCopy(lines: readonly string[], mobile: boolean): string {
  const [breadcrumb = '', headline = '', meta = '', ...paragraphs] = lines.map(escapeHtml);
  const body = paragraphs
    .map((line) => (/^\d\.\S{4,40}\?$/u.test(line) ? `<h3>${line}</h3>` : `<p>${line}</p>`))
    .join('\n');
  return mobile
    ? `<div class="m-show" style="display:none"><div class="m-pos">${breadcrumb}</div><h2>${headline}</h2><div class="m-info">${meta}</div><div class="m-text">${body}</div></div>`
    : `<div class="pc-show"><div class="place">${breadcrumb}</div><div class="title"><h2>${headline}</h2></div><div class="info">${meta}</div><div class="content">${body}</div></div>`;
}

/** @returns the page's HTML */
export function makeSeedPage(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const [junk = '', site = '', ...rest] = lines;
  // The second copy begins where the headline comes back; its breadcrumb stands before it.
  const second = rest.indexOf(rest[1] ?? '', 2) - 1;
  const copies = [rest.slice(0, second), rest.slice(second)];
  const links = Array.from(
    { length: 24 },
    (_, index) => `<a href="http://site-${index}.example/">${junk.split('_')[index % 4]}</a>`,
  ).join('|');
  return `<!doctype html><html><head><meta charset="utf-8"><title>${junk}</title>
<meta name="keywords" content="${junk}"><meta name="description" content="${junk}"></head><body>
<h1><a href="http://www.site.example/">${junk}</a></h1>${makeSoup('qx80')}
<div class="header"><div class="logo">${escapeHtml(site)}</div><ul class="nav"><li><a href="/">主頁</a></li><li><a href="/zt/">專題研究</a></li><li><a href="/gk/">概況</a></li></ul></div>
${copies.map((copy, index) => makeCopy(copy, index === 1)).join('\n')}
<div class="prev-next">上一篇：<a href="/1.html">沒有了</a> 下一篇：<a href="/2.html">關于做好規劃編制工作的通知</a></div>
<div class="footer"><p>版權所有 某某研究院 京ICP備00000000號</p><p>感谢您访问我们的网站,您可能还对以下资源感兴趣:</p><div>${links}</div></div>
${makeSoup('wz17')}<script>document.addEventListener('click',function(e){e.preventDefault()},true)</script></body></html>`;
}

const [, script, file] = process.argv;
if (script?.endsWith('make-seed-page.ts')) {
  if (!file) throw new Error('Usage: tsx src/dev/make-seed-page.ts FILE.txt');
  process.stdout.write(makeSeedPage(readFileSync(file, 'utf8')));
}
