import { neighbours, type Skin } from '../skin.ts';

/** A page of the first years: tables in tables, `<font>` for everything, indents of hard spaces. */
export const nested: Skin = (kit) => `
<center><table width="760" border="0"><tr><td><font color="blue" size="5"><b>${kit.text(kit.chrome.site)}</b></font></td></tr>
<tr><td>${kit.chrome.sections.map((name) => `<a href="/l.asp"><font size="2">${kit.text(name)}</font></a>`).join('&nbsp;')}</td></tr></table></center>
<div align="center"><center><table border="0" width="760"><tr><td width="100%">
${kit.article(
  (copy) => `<table width="96%"><tr><td>
<p align="center"><font face="黑体" size="5">${copy.title}</font></p>
<p align="center"><font size="2" color="#666666">${copy.meta('&nbsp;&nbsp;&nbsp;')}</font></p>
<table width="100%"><tr><td><table width="100%" cellpadding="4"><tr><td>
${copy.body({ paragraph: 'font', heading: 'strong', indent: '&nbsp;&nbsp;&nbsp;&nbsp;', image: 'plain', lazy: null })}
</td></tr></table></td></tr></table>
</td></tr></table>`,
)}
<p align="right"><font size="2">${neighbours(kit, '篇').join('&nbsp;&nbsp;')}</font></p>
<p align="right"><font size="2"><a href="index.htm">${kit.text('返回首页')}</a></font></p>
</td></tr></table></center></div>
<p align="center"><font size="2">${kit.text(kit.chrome.copyright)} ${kit.text(kit.chrome.icp)}</font></p>`;
