import { breadcrumb, linkList, navigation, neighbours, type Skin } from '../skin.ts';

/** A blog engine's theme with widgets. */
export const blog: Skin = (kit) => `
<div id="page" class="site">
<header id="masthead"><p class="site-title"><a href="/">${kit.text(kit.chrome.site)}</a></p>
<div class="main-navigation">${navigation(kit)}</div></header>
<div id="content" class="site-content">
<div id="primary" class="content-area">
<div class="crumbs">${breadcrumb(kit, '')}</div>
${kit.article(
  (copy) => `<div class="post type-post status-publish hentry">
<h2 class="entry-title">${copy.title}</h2>
<div class="entry-meta">${copy.meta(' ', (part) => `<span class="meta-item">${part}</span>`)}</div>
<div class="entry-content">
${copy.body({ paragraph: 'p', heading: 'heading', indent: '', image: 'figure', lazy: 'data-lazy-src' })}
</div>
</div>`,
)}
<div class="post-tags">${kit.text('标签')}: ${kit.chrome.trail.map((name) => `<a href="/tag/" rel="tag">${kit.text(name)}</a>`).join(' ')}</div>
<nav class="post-navigation">${neighbours(kit, '篇')
  .map((one) => `<div>${one}</div>`)
  .join('')}</nav>
<div id="comments"><h3>${kit.text('发表评论')}</h3><form action="/comment"><textarea name="c"></textarea><input type="submit"></form></div>
</div>
<div id="secondary" class="widget-area">
<div class="widget"><h3 class="widget-title">${kit.text('近期文章')}</h3>${linkList(kit, kit.chrome.hot, false)}</div>
<div class="widget"><h3 class="widget-title">${kit.text('友情链接')}</h3>${kit.chrome.friends.map((name) => `<a href="http://f.example.com/">${kit.text(name)}</a>`).join('')}</div>
</div>
</div>
<div class="site-info">${kit.text(kit.chrome.copyright)} <a href="http://beian.example.com/">${kit.text(kit.chrome.icp)}</a></div>
</div>`;
