import { breadcrumb, linkList, navigation, neighbours, type Skin } from '../skin.ts';

/** The default look of a widespread Chinese CMS: place, title, info, content. */
export const dede: Skin = (kit) => `
<div class="header_top"><div class="w960 center">${kit.text(`欢迎光临${kit.chrome.site}`)}
<span class="links"><a href="/rss.html">RSS</a> <a href="javascript:;">${kit.text('设为首页')}</a></span></div></div>
<div id="navMenu">${navigation(kit)}</div>
<div class="w960 center clear mt1">
<div class="pleft">
<div class="place"><strong>${breadcrumb(kit, '当前位置:')}</strong></div>
${kit.article(
  (copy) => `<div class="viewbox">
<div class="title"><h2>${copy.title}</h2></div>
<div class="info">${copy.meta('', (part) => `<small>${part}</small> `)}</div>
<div class="content">
<table width="100%"><tr><td>
${copy.body({ paragraph: 'div', heading: 'strong', indent: '&nbsp;&nbsp;&nbsp;&nbsp;', image: 'plain', lazy: null })}
</td></tr></table>
</div>
</div>`,
)}
<div class="dede_pages"></div>
<div class="boxoff"><strong>------${kit.text('分隔线')}------</strong></div>
<div class="handle"><div class="context"><ul><li>${neighbours(kit, '篇').join('</li><li>')}</li></ul></div></div>
</div>
<div class="pright">
<dl class="tbox"><dt><strong>${kit.text('热门文章')}</strong></dt><dd>${linkList(kit, kit.chrome.hot, false)}</dd></dl>
<dl class="tbox"><dt><strong>${kit.text('推荐内容')}</strong></dt><dd>${linkList(kit, kit.chrome.related, true)}</dd></dl>
</div>
</div>
<div class="footer w960"><p class="powered">${kit.text(kit.chrome.copyright)}<br>${kit.text(kit.chrome.icp)}</p></div>`;
