import { breadcrumb, linkList, navigation, neighbours, type Skin } from '../skin.ts';

/** A company's product site: banner, navigation, news page, contact block, related products. */
export const company: Skin = (kit) => `
<div class="head"><div class="logo"><img src="/upload/logo.png" alt=""></div><div class="tel">${kit.text(kit.chrome.contact[0] ?? '')}</div></div>
<div class="nav">${navigation(kit)}</div>
<div class="banner"><img src="/upload/banner1.jpg" alt=""></div>
<div class="container">
<div class="left">
<div class="left_title">${kit.text('新闻分类')}</div>
<ul class="side"><li>${kit.text('公司新闻')}</li><li>${kit.text('行业新闻')}</li><li>${kit.text('技术文章')}</li></ul>
<div class="left_contact"><h4>${kit.text('联系方式')}</h4>${kit.chrome.contact.map((line) => `<p>${kit.text(line)}</p>`).join('')}</div>
</div>
<div class="right">
<div class="position">${breadcrumb(kit, '您的位置:')}</div>
${kit.article(
  (copy) => `<div class="news_show">
<h3 class="news_title">${copy.title}</h3>
<div class="news_time">${copy.meta('&nbsp;&nbsp;')}</div>
<div class="news_content">
${copy.body({ paragraph: 'span', heading: 'strong', indent: '　　', image: 'plain', lazy: 'data-original' })}
</div>
</div>`,
)}
<div class="page_turn"><p>${neighbours(kit, '条').join('</p><p>')}</p></div>
<div class="about_pro"><h4>${kit.text('相关产品')}</h4>${linkList(kit, kit.chrome.related, false)}</div>
</div>
</div>
<div class="foot"><div class="foot_nav">${kit.chrome.friends.map((name) => `<a href="http://f.example.com/">${kit.text(name)}</a>`).join(' ')}</div>
<p>${kit.text(kit.chrome.copyright)} ${kit.text(kit.chrome.icp)}</p><p>${kit.text(kit.chrome.contact.join(' '))}</p></div>`;
