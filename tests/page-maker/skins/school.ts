import { breadcrumb, linkList, navigation, neighbours, type Skin } from '../skin.ts';

/** A school's or hospital's site: the article lies in a form, fields in elements side by side. */
export const school: Skin = (kit) => `
<div class="top"><img src="images/logo.png" alt="${kit.text(kit.chrome.site)}"></div><div class="dh">${navigation(kit)}</div>
<div class="ny"><div class="nyl"><h3>${kit.text('新闻中心')}</h3>${linkList(kit, kit.chrome.hot, false)}</div>
<div class="nyr"><div class="wz">${breadcrumb(kit, '当前位置:')}</div>
${kit.article(
  (copy) => `<form name="content_form" method="post"><section data-role="article">
<h1 align="center">${copy.title}</h1>
<div align="center" data-role="info">${copy.meta('', (part) => `<span>${part}</span>`)}<a href="#c">${kit.text('发表评论')}</a></div>
<div data-role="text">
${copy.body({ paragraph: 'styled', heading: 'strong', indent: '', image: 'figure', lazy: 'data-original' })}
</div></section></form>`,
)}
<p>${neighbours(kit, '条').join('</p><p>')}</p>
<p>【<a href="javascript:window.close()">${kit.text('关闭')}</a>】</p></div></div>
<div class="foot">${kit.text(kit.chrome.contact.join(' '))} ${kit.text(kit.chrome.copyright)}</div>`;
