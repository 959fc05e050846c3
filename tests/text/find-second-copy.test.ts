import { describe, expect, test } from 'vitest';
import { findSecondCopy } from '../../src/text/find-second-copy.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { blockTexts } from '../page-maker/article.ts';

const HEADLINE = '河边小城修复老码头';
const BODY = [
  '清晨六点，渡口的雾还没有散开，第一班船已经靠在新修的石阶旁边。',
  '住在对岸的人提着菜篮上船，船家收了钱，用竹篙在岸边轻轻一点。',
  '这座码头修了三年，石料是从上游的采石场用木船一块一块运下来的。',
  '负责测量的老师傅说，旧码头的每一级台阶都有不同的磨损，要照原样铺回去。',
  '到了傍晚，散步的人坐在台阶上看水，孩子们数着对岸亮起来的灯。',
  '下个月，城里的另外两座渡口也要开工，预计明年夏天可以通船。',
];
const OTHER = [
  '关于调整夏季供水时间的说明，请各小区住户注意查看楼道里的通知。',
  '图书馆本周末举办旧书交换活动，带来一本旧书就可以换走另外一本。',
];

describe('findSecondCopy', () => {
  test.each<[string, readonly string[], [number, number], [number, number]]>([
    ['one after the other', [...BODY, ...BODY], [0, 6], [6, 12]],
    [
      'with heads and foots around',
      [HEADLINE, ...BODY, '上一篇', HEADLINE, ...BODY, '下一篇'],
      [1, 7],
      [9, 15],
    ],
    ['the second cut', [...BODY, ...BODY.slice(0, 4)], [0, 4], [6, 10]],
    ['the first cut', [...BODY.slice(0, 3), ...BODY], [0, 3], [3, 6]],
    [
      'the second with a paragraph more',
      [...BODY, ...BODY.slice(0, 3), OTHER[0] ?? '', ...BODY.slice(3)],
      [0, 6],
      [6, 13],
    ],
    [
      'the second without its middle',
      [...BODY, ...BODY.slice(0, 2), ...BODY.slice(4)],
      [0, 6],
      [6, 10],
    ],
    [
      'other white space and marks',
      [...BODY, ...BODY.map((line) => ` ${line.replaceAll('，', ', ')}`)],
      [0, 6],
      [6, 12],
    ],
    [
      'letters lost in the second',
      [...BODY, ...BODY.map((line) => line.replace('的', '?'))],
      [0, 6],
      [6, 12],
    ],
  ])('finds %s', (_, lines, [from, to], [from2, to2]) =>
    expect(findSecondCopy(lines)).toEqual({
      first: { from, to },
      second: { from: from2, to: to2 },
    }),
  );

  const questions = Array.from(
    { length: 6 },
    (_, index) => `${index + 1}.为什么说第${index + 1}段河岸的石阶修复工程最花时间也最费人力？`,
  );

  test.each<[string, readonly string[]]>([
    ['nothing', []],
    ['one article', BODY],
    ['an article and other notices', [...BODY, ...OTHER]],
    [
      'questions listed, then each as a heading over its answer',
      [
        ...questions,
        ...questions.flatMap((question, index) => [
          question,
          `${BODY[index]}这是第${index}个回答里才有的话，别处没有。`,
          `${OTHER[index % 2]}补充说明编号为${index * 37}，只在这里出现一次。`,
        ]),
      ],
    ],
    [
      'a refrain after every stanza',
      BODY.flatMap((line) => [line, '大河流过我的家门前，流过我的家门前']),
    ],
    ['a sentence quoted again at the end', [...BODY, BODY[2] ?? '']],
    ['short lines twice', [...'春夏秋冬东南西北', ...'春夏秋冬东南西北']],
    ['the same headline in a list', [HEADLINE, ...BODY, HEADLINE, HEADLINE]],
  ])('finds none in %s', (_, lines) => expect(findSecondCopy(lines)).toBeNull());

  test('is not slowed by thousands of like lines', () => {
    const start = performance.now();
    findSecondCopy(Array.from({ length: 5000 }, (_, i) => `${BODY[i % 6]}编号${i % 1700}`));
    findSecondCopy(Array.from({ length: 5000 }, () => BODY[0] ?? ''));
    expect(performance.now() - start).toBeLessThan(4000);
  });

  test('two paragraphs that are alike, among many, are no copy', () => {
    const lines = loadCorpus()
      .slice(0, 3)
      .flatMap(({ blocks }) => blocks.flatMap(blockTexts));
    const alike = BODY.slice(0, 3).join('');
    const page = [...lines.slice(0, 8), `${alike}甲`, ...lines.slice(8), `${alike}乙`];
    expect(findSecondCopy(page)).toBeNull();
    expect(findSecondCopy([`${alike}甲`, OTHER[0] ?? '', `${alike}乙`])).not.toBeNull();
  });
});
