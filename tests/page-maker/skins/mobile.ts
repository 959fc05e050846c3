import { breadcrumb, linkList, neighbours, type Skin } from '../skin.ts';

/** A div soup made for small screens, whose class names say nothing. */
export const mobile: Skin = (kit) => `
<div class="a1"><div class="a2"><a href="/">${kit.text('首页')}</a></div><div class="a3">${kit.text(kit.chrome.site)}</div><div class="a4">${kit.text('菜单')}</div></div>
<div class="b1">${kit.chrome.sections.map((name) => `<div class="b2"><a href="/c/">${kit.text(name)}</a></div>`).join('')}</div>
<div class="c1"><div class="c2">${breadcrumb(kit, '您的位置:')}</div>
${kit.article(
  (copy) => `<div class="d1">
<div class="d2"><h1>${copy.title}</h1></div>
<div class="d3">${copy.meta('', (part) => `<div class="d4">${part}</div>`)}</div>
<div class="d5"><div class="d6">
${copy.body({ paragraph: 'div', heading: 'heading', indent: '', image: 'plain', lazy: 'data-src' })}
</div></div>
</div>`,
)}
<div class="e1"><div class="e2">${neighbours(kit, '页').join('</div><div class="e2">')}</div></div>
</div>
<div class="f1"><div class="f2">${kit.text('猜你喜欢')}</div>${linkList(kit, kit.chrome.hot, false)}</div>
<div class="g1">${kit.text(kit.chrome.contact.join(' '))}</div>
<div class="g2">${kit.text(kit.chrome.copyright)}</div><div class="g2">${kit.text(kit.chrome.icp)}</div>`;
