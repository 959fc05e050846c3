import { breadcrumb, linkList, neighbours, type Skin } from '../skin.ts';

/** An old site laid out in tables: the headline is bold text in a cell, paragraphs end in two breaks. */
export const tableLayout: Skin = (kit) => `
<table width="980" border="0" align="center" cellpadding="0" cellspacing="0">
<tr><td height="90"><img src="/images/top.gif" alt=""></td></tr>
<tr><td bgcolor="#eeeeee">${['首页', ...kit.chrome.sections].map((name) => `<a href="/list.asp">${kit.text(name)}</a>`).join(' | ')}</td></tr>
</table>
<table width="980" border="0" align="center"><tr>
<td width="220" valign="top">
<table width="100%"><tr><td><b>${kit.text('热门文章')}</b></td></tr><tr><td>${linkList(kit, kit.chrome.hot, false)}</td></tr></table>
</td>
<td valign="top">
<table width="100%"><tr><td>${breadcrumb(kit, '您现在的位置:')}</td></tr></table>
${kit.article(
  (copy) => `<table width="100%" border="0" cellpadding="6">
<tr><td align="center"><b><font size="4">${copy.title}</font></b></td></tr>
<tr><td align="center"><font color="#999999">${copy.meta(kit.random.pick(['  ', ' | ', '&nbsp;&nbsp;&nbsp;']))}</font></td></tr>
<tr><td class="zw">
${copy.body({ paragraph: 'br', heading: 'strong', indent: '　　', image: 'plain', lazy: null })}
</td></tr>
</table>`,
)}
<table width="100%"><tr><td>${neighbours(kit, '篇').join('<br>')}</td></tr>
<tr><td align="right">【<a href="javascript:window.print()">${kit.text('打印本页')}</a>】【<a href="javascript:window.close()">${kit.text('关闭窗口')}</a>】</td></tr></table>
</td>
</tr></table>
<table width="980" align="center"><tr><td align="center">${kit.text(kit.chrome.copyright)}<br>${kit.text(kit.chrome.contact.join(' '))}<br>${kit.text(kit.chrome.icp)}</td></tr></table>`;
