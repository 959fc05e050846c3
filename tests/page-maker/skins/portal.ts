import { breadcrumb, linkList, navigation, neighbours, type Skin } from '../skin.ts';

/** A government or portal site: today's date on top, print links below, share line beside. */
export const portal: Skin = (kit) => `
<div class="topbar"><span>${kit.text('今天是2025年3月18日 星期二')}</span><span>${kit.text('无障碍浏览')}</span></div>
<div class="gov-head"><div class="gov-logo">${kit.text(kit.chrome.site)}</div>
<form class="search"><input name="q" value=""><button>${kit.text('搜索')}</button></form></div>
<div class="gov-nav">${navigation(kit)}</div>
<div class="main">
<div class="bread">${breadcrumb(kit, '当前位置:')}</div>
${kit.article(
  (copy) => `<div class="xl-box">
<center><b class="xl-title">${copy.title}</b></center>
<div class="xl-info">${copy.meta('&nbsp;&nbsp;&nbsp;', (part) => `<em>${part}</em>`)}</div>
<div id="zoom" class="TRS_Editor">
${copy.body({ paragraph: 'p', heading: 'strong', indent: '　　', image: 'plain', lazy: null })}
</div>
</div>`,
)}
<div class="xl-tool"><span>${kit.text('分享到:')}</span><a href="javascript:;">${kit.text('打印本页')}</a><a href="javascript:;">${kit.text('关闭窗口')}</a></div>
<div class="xl-pn"><div>${neighbours(kit, '篇').join('</div><div>')}</div></div>
<div class="xl-side"><h4>${kit.text('相关文章')}</h4>${linkList(kit, kit.chrome.related, true)}</div>
</div>
<div class="links"><span>${kit.text('友情链接')}</span>${kit.chrome.friends.map((name) => `<a href="http://f.example.com/">${kit.text(name)}</a>`).join('')}</div>
<div class="gov-foot"><p>${kit.text('主办单位')}:${kit.text(kit.chrome.site)}</p><p>${kit.text(kit.chrome.copyright)}</p><p>${kit.text(kit.chrome.icp)}</p></div>`;
