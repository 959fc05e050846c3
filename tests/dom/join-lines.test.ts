import { describe, expect, test } from 'vitest';
import { copied } from './page-selection.ts';

/** A paragraph as a layout breaks it, 20 characters to the line. */
const LINES = [
  '磨坊在村子的东头，水从上游的石槽里下来，',
  '推着木轮慢慢地转。早先全村的麦子都在这里',
  '磨成面，排队的人坐在门口的石阶上抽烟，谁',
  '家的麦子好，谁家的孩子考上了学，都是在这',
  '里听来的。',
];
const SECOND = [
  '后来通了电，家家买了小机器，磨坊慢慢停了',
  '下来。木轮烂在水里，石槽长满了青苔，燕子',
  '还每年回来，在梁上做窝。',
];
const JOINED = LINES.join('');
const JOINED_SECOND = SECOND.join('');

const blocks = (lines: readonly string[], tag = 'div') =>
  lines.map((line) => `<${tag}>${line}</${tag}>`).join('\n');
const all = (html: string) => `<p>¦</p>${html}<p>¦</p>`;

describe('lines that a layout broke are joined', () => {
  test.each([
    ['a block each', all(blocks(LINES)), JOINED],
    ['a paragraph each', all(`<section>${blocks(LINES, 'p')}</section>`), JOINED],
    [
      'two paragraphs without anything between them',
      all(blocks([...LINES, ...SECOND])),
      `${JOINED}\n\n${JOINED_SECOND}`,
    ],
    [
      'two paragraphs and an empty block',
      all(blocks([...LINES, '&nbsp;', ...SECOND])),
      `${JOINED}\n\n${JOINED_SECOND}`,
    ],
    ['as mail programs write them', all(blocks(LINES.map((line) => `${line}<br>`))), JOINED],
    [
      'with readings, by which nothing was as wide',
      `<p>我(wo)國(guo)(guo)制(zhi)造業(ye)發(fa)展</p>${all(
        blocks(LINES).replaceAll('磨', '磨(mo)').replaceAll('水', '水(shui)(shui)'),
      )}`,
      JOINED,
    ],
    [
      'with what stands out in them',
      all(blocks(LINES).replace('木轮', '<b>木轮</b>').replace('抽烟', '<a href="/y">抽烟</a>')),
      JOINED,
    ],
    ['bold throughout', all(`<b>${blocks(LINES)}</b>`), JOINED],
    ['by br, in a span', all(`<div><span>${LINES.join('<br>')}</span></div>`), JOINED],
    [
      'by br, in a span each',
      all(`<div>${LINES.map((it) => `<span>${it}</span>`).join('<br>')}</div>`),
      JOINED,
    ],
    ['in preformatted prose', all(`<pre>${LINES.join('\n')}</pre>`), JOINED],
    [
      'of which only a part is selected',
      `${blocks([...LINES.slice(0, 1), `推着¦${LINES[1]?.slice(2)}`, ...LINES.slice(2, 3)])}<div>家的¦麦子好，谁家的孩子考上了学，都是在这</div><div>里听来的。</div>`,
      '木轮慢慢地转。早先全村的麦子都在这里磨成面，排队的人坐在门口的石阶上抽烟，谁家的',
    ],
    [
      'by br, of which only a part is selected',
      `<p>${LINES.join('<br>').replace('慢慢', '慢¦慢').replace('坐在', '坐¦在')}</p>`,
      '慢地转。早先全村的麦子都在这里磨成面，排队的人坐',
    ],
    [
      'preformatted, of which only a part is selected',
      `<pre>${LINES.join('\n').replace('慢慢', '慢¦慢').replace('坐在', '坐¦在')}</pre>`,
      '慢地转。早先全村的麦子都在这里磨成面，排队的人坐',
    ],
    ['a heading over them', all(blocks(['村东的磨坊', ...LINES])), `村东的磨坊\n\n${JOINED}`],
    [
      'words of another script',
      all(
        blocks([
          'The mill stands at the end of the village, where the water comes down',
          'from the stone trough and turns the wooden wheel. Everybody used to',
          'bring the wheat here, and whoever waited sat on the steps and talk-',
          'ed.',
        ]),
      ),
      'The mill stands at the end of the village, where the water comes down from the stone trough and turns the wooden wheel. Everybody used to bring the wheat here, and whoever waited sat on the steps and talked.',
    ],
  ])('%s', (_, html, text) => expect(copied(html)).toBe(text));
});

const VERSES = [
  '我把你的名字写在磨坊的木轮上',
  '水一来它就转到看不见的那一面去',
  '夜里所有的石头都在说话',
  '它们说的是同一件事，一件很旧的事',
  '旧得像那年冬天我们没有点着的炉火',
  '炉火边没有人。没有人回答',
  '只有燕子的窝空着，像一只不肯合上的眼睛',
];
const HEADLINES = [
  '村东磨坊修好重新转动，游客排队看磨面',
  '河边新修步道三公里，下月起免费开放了',
  '小学搬进新校舍，孩子们有了自己的操场',
  '县图书馆周末延长开放，晚九点才关门。',
];

describe('what was written as lines stays', () => {
  test.each([
    ['a poem', ['山深不见寺，', '云起忽闻钟。', '问路无人应，', '松花落满峰。']],
    ['a poem of long lines', VERSES],
    ['lines of seven', ['一夜山风吹到晓，满溪红叶不知愁。', '行人莫问桥边事，只有寒鸦上驿楼。']],
    [
      'dialogue',
      [
        '“你从哪儿来？这么大的雨，路上没有车吧？”',
        '“从河那边走过来的，桥还没有断，能走。”',
        '“那先进来烤烤火，锅里还有半碗热的面汤。”',
        '“好。”',
      ],
    ],
    [
      'a list with marks',
      [
        '1. 麦子要晒三天以上，晒到一咬就响的时候',
        '2. 石磨先用清水冲洗两遍，再用干布擦一遍',
        '3. 面粉过两道细筛，剩下的麸皮留着喂牲口。',
      ],
    ],
    ['a list without', ['新麦两斗', '清水一桶', '细筛两面，一粗一细', '布袋三只']],
    ['titles, each a link', HEADLINES.map((title) => `<a href="/a">${title}</a>`)],
    ['bold lines', HEADLINES.map((title) => `<strong>${title}</strong>`)],
    [
      'short paragraphs',
      ['天亮了。', '磨坊里没有人，木轮还在转。', '他站了一会儿，把门带上。', '谁也没有看见他走。'],
    ],
    [
      'paragraphs as long as one another',
      [JOINED, `${JOINED.slice(0, -1)}，一直到今天。`, JOINED_SECOND, JOINED],
    ],
    [
      'paragraphs that end in a colon',
      [
        '第二天早上他在门上贴了一张纸，上面写道：',
        '磨坊今天不开门，要磨面的请到河西去。谢谢',
        '落款是他的名字。',
      ],
    ],
    [
      'two lines, of which nobody can tell',
      ['磨坊在村子的东头，水从上游的石槽里下来，', '推着木轮转。'],
    ],
  ])('%s', (_, lines) => {
    const text = lines.map((line) => line.replace(/<[^>]+>/gu, ''));
    expect(copied(all(blocks(lines)))).toBe(text.join('\n\n'));
    expect(copied(all(blocks(lines, 'p')))).toBe(text.join('\n\n'));
    expect(copied(all(`<p>${lines.join('<br>')}</p>`))).toBe(text.join('\n'));
  });

  test.each([
    [
      'headings',
      all(`<h2>磨坊在村子的东头，水从上游的石槽里下来，</h2>${blocks(LINES)}`),
      `磨坊在村子的东头，水从上游的石槽里下来，\n\n${JOINED}`,
    ],
    [
      'blocks of two kinds',
      all(`<p>${LINES[0]}</p><div>${LINES[1]}</div><p>${LINES[2]}</p><div>${LINES[4]}</div>`),
      [LINES[0], LINES[1], LINES[2], LINES[4]].join('\n\n'),
    ],
    ['a listing', all(`<pre><code>${LINES.join('\n')}</code></pre>`), LINES.join('\n')],
    [
      'items of a list',
      all(`<ul>${LINES.map((line) => `<li>${line}</li>`).join('')}</ul>`),
      LINES.map((line) => `• ${line}`).join('\n'),
    ],
  ])('%s', (_, html, text) => expect(copied(html)).toBe(text));
});
