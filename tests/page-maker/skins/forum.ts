import { breadcrumb, type Skin } from '../skin.ts';

/** A board: the article is the first post, and two short ones follow. */
export const forum: Skin = (kit) => {
  const reply = (floor: string, who: string, text: string): string =>
    `<div class="post"><table><tr><td class="pls"><a href="u2">${who}</a></td><td><div class="authi"><strong>${kit.text(floor)}</strong> <em>${kit.text('发表于')} ${kit.chrome.otherDays[0]} 11:22</em></div><table><tr><td class="t_f">${kit.text(text)}</td></tr></table></td></tr></table></div>`;
  return `
<div id="hd"><h2><a href="/">${kit.text(kit.chrome.site)}</a></h2></div>
<div id="pt">${breadcrumb(kit, '')}</div>
${kit.article(
  (
    copy,
  ) => `<div class="post"><table cellspacing="0"><tr><td class="pls"><span>${kit.text('查看')}:</span> <span>1203</span><span>|</span><span>${kit.text('回复')}:</span> <span>2</span></td><td><h1 class="ts"><span>${copy.title}</span></h1></td></tr></table>
<table class="plhin"><tr><td class="pls"><div><a href="u1">江边石子</a></div><p>${kit.text('主题')} 56 | ${kit.text('帖子')} 882 | ${kit.text('积分')} 3021</p></td>
<td class="plc"><div class="pi"><strong>${kit.text('楼主')}</strong><div class="authi"><em>${copy.meta(' ')}</em> | <a href="#">${kit.text('只看该作者')}</a></div></div>
<div class="pct"><table><tr><td class="t_f">
${copy.body({ paragraph: 'br', heading: 'strong', indent: '', image: 'plain', lazy: null })}
</td></tr></table></div></td></tr></table></div>`,
)}
${reply('沙发', '过路的人', '谢谢楼主分享，学习了！')}
${reply('板凳', '山里人', '顶一个，楼主辛苦了。')}
<div id="ft"><p>Powered by Board! X3 | ${kit.text('小黑屋')} | ${kit.text(kit.chrome.icp)}</p></div>`;
};
