import { breadcrumb, linkList, navigation, neighbours, type Skin } from '../skin.ts';

/** A modern theme with semantic elements. */
export const semantic: Skin = (kit) => `
<header><div class="logo"><a href="/">${kit.text(kit.chrome.site)}</a></div>
<nav>${navigation(kit)}</nav></header>
<main>
<div class="breadcrumb">${breadcrumb(kit, '当前位置:')}</div>
${kit.article(
  (copy) => `<article>
<header><h1 class="entry-title">${copy.title}</h1>
<p class="meta">${copy.meta(' · ', (part) => `<span>${part}</span>`)}</p></header>
<div class="entry">
${copy.body({ paragraph: 'p', heading: 'heading', indent: '', image: 'figure', lazy: 'data-src' })}
</div>
</article>`,
)}
<nav class="pager">${neighbours(kit, '篇').join(' ')}</nav>
<section class="related"><h3>${kit.text('相关文章')}</h3>${linkList(kit, kit.chrome.related, false)}</section>
</main>
<aside><h3>${kit.text('热门文章')}</h3>${linkList(kit, kit.chrome.hot, true)}</aside>
<footer><p>${kit.text(kit.chrome.copyright)}</p><p>${kit.text(kit.chrome.icp)}</p></footer>`;
