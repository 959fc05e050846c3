import { createRandom } from '../page-maker/random.ts';

/** A page of the family to put things into; our own text. */

export const JUNK = '国产精品视频_亚洲一区二区三区_成人免费观看';

export const HEADLINE = '河邊小城修復老碼頭';

/** Disguised, variant A. */
export const LINES = [
  '清(qing)晨六點，渡口的霧還(hai)(hai)沒有散開(kai)，第一班船已經(jing)靠在新修的石階旁邊。',
  '住在對(dui)岸的人提著菜籃上船，船家收(shou)了錢，用竹篙在岸(an)(an)(an)邊輕輕一點。',
  '這座碼頭修(xiu)了三年，石(shi)料是從上游的采石場用木船一塊一塊運(yun)下來的。',
  '到了傍晚，散步的人坐在臺(tai)階上看水，孩子們(men)數著對岸亮起來的燈。',
] as const;

/** What a reader should get of them. */
export const CLEAN = [
  '清晨六点，渡口的雾还没有散开，第一班船已经靠在新修的石阶旁边。',
  '住在对岸的人提着菜篮上船，船家收了钱，用竹篙在岸边轻轻一点。',
  '这座码头修了三年，石料是从上游的采石场用木船一块一块运下来的。',
  '到了傍晚，散步的人坐在台阶上看水，孩子们数着对岸亮起来的灯。',
] as const;

export const BODY = LINES.map((line) => `<p>${line}</p>`).join('\n');

interface Parts {
  readonly head?: string;
  readonly before?: string;
  readonly body?: string;
  readonly after?: string;
}

/** A whole page: junk title, headline, meta line, body. */
export function spamPage({ head = '', before = '', body = BODY, after = '' }: Parts = {}): string {
  return `<!doctype html><html><head><title>${JUNK}</title>${head}</head><body>
<h1><a href="http://www.x.example/">${JUNK}</a></h1>
<div class="pl_css_ganrao" style="display: none;"><i id="q1"></i><b id="q1"></b></div>
${before}<div class="main"><h2>${HEADLINE}</h2><div class="info">來源:江城晚報 日期:2024-07-08 點擊:</div>
<div class="content">${body}</div></div>${after}</body></html>`;
}

/** As many disguised lines, no two of them alike. */
export function manyLines(count: number): string[] {
  const random = createRandom(7);
  const characters = [...LINES.join('').replace(/[^\p{Script=Han}]/gu, '')];
  return Array.from({ length: count }, () => {
    const line = Array.from({ length: 30 }, () => random.pick(characters)).join('');
    return `${line.slice(0, 12)}霧(wu)，${line.slice(12)}。`;
  });
}
