import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { detect } from '../../src/article/detect.ts';
import { judgeKind } from '../../src/article/judge-kind.ts';
import { readSignals } from '../../src/dom/read-signals.ts';

/** An article as the disguise leaves it where it puts no readings. */
const LINES = [
  '江城的春天來得早，河邊的柳樹已經抽出了新芽。人們沿著河堤散步，孩子們在草地上放風箏，笑聲傳得很遠。',
  '這座小城有兩千年的歷史，先后出過許多讀書人。城里的老街保存得很好，木門木窗，青石板路，游客絡繹不絕。',
  '近年來，當地政府著力發展旅游業，制造業也在轉型，多措并舉，筑牢安全防線，成為干部群眾共同的目標。',
];
const SOUP = '&lt;tr id="yyy80"&gt;';
const PHRASES = ['国产精品久久久久', '亚洲色图在线观看', '成人免费视频国产', '无码av在线播放'];
const FARM_LINE = '<p>感谢您访问我们的网站，您可能还对以下资源感兴趣：</p>';

const farmOf = (links: number) =>
  FARM_LINE +
  Array.from(
    { length: links },
    (_, at) => `<a href="http://x${at}.example/">${PHRASES[at % PHRASES.length]}</a> `,
  ).join('');

function signalsOf(lines: readonly string[], rest: string) {
  const body = lines.map((line) => `<p>${line}</p>`).join('');
  const html = `<title>江城的春天 - 江城晚报</title><h1>江城的春天</h1>${body}${rest}`;
  return readSignals(new JSDOM(html).window.document);
}

describe('variant C under an innocent title', () => {
  test.each([
    ['tags of the soup stand in the text', LINES, `<p>${SOUP}</p>`.repeat(3)],
    [
      'they stand in one line',
      LINES,
      `<p>${SOUP} &lt;source id="yyy80"&gt; &lt;i id="yyy80"&gt;</p>`,
    ],
    ['there is a link farm', LINES, farmOf(14)],
    ['the article is short, and the farm large', LINES.slice(0, 2), farmOf(30)],
  ])('is found where %s', (_, lines, rest) => {
    expect(judgeKind(signalsOf(lines, rest))).toBe('spam');
  });

  test.each([
    ['nothing else is of the family', LINES, ''],
    [
      'the tags have ids of their own, as a lesson gives them',
      LINES,
      '<p>&lt;tr id="a"&gt; &lt;td id="b"&gt; &lt;td id="c"&gt;</p>',
    ],
    [
      'it quotes readings beside the tags',
      LINES,
      `<p>國(guo)(guo)產(chan)在這(zhe)里(li)</p><p>${SOUP}</p>`.repeat(3),
    ],
    [
      'a writer of Traditional text has a farm in the page',
      [
        '裡面有一隻貓，後面還有一隻，牠們著急地等著開飯。',
        '我沒有準備飯，只好從櫃子裡拿出一罐魚給牠們。',
      ],
      farmOf(30),
    ],
  ])('is left alone where %s', (_, lines, rest) => {
    expect(judgeKind(signalsOf(lines, rest))).not.toBe('spam');
  });

  test('the tags are evidence', () => {
    const { evidence } = detect(signalsOf(LINES, `<p>${SOUP}</p>`.repeat(4)));
    expect(evidence).toContainEqual({ signal: 'interference-soup', count: 4 });
  });
});
