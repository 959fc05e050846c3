import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { blockTexts } from './article.ts';
import { parseArticle } from './parse-article.ts';

const FRONT = '---\ntitle: 题目: 副题\nsource: null\nheld-out: true\n---\n';

function texts(body: string): string[] {
  return parseArticle('test', FRONT + body).blocks.flatMap(blockTexts);
}

describe('parseArticle', () => {
  test('reads the front matter', () => {
    const article = parseArticle('test', `${FRONT}正文`);
    expect(article).toMatchObject({
      title: '题目: 副题',
      source: null,
      byline: null,
      date: null,
      heldOut: true,
    });
  });

  test.each([
    ['一段**重点**与`code`和[链接](http://a.example/)。', ['一段重点与code和链接。']],
    ['## 标题\n\n- 甲\n- 乙\n\n1. 丙\n2. 丁', ['标题', '甲', '乙', '丙', '丁']],
    ['| 名 | 值 |\n|---|---|\n| 甲 | 1 |', ['名\t值', '甲\t1']],
    ['> 引文\n>\n> 又一段', ['引文', '又一段']],
    ['![替代](/a.jpg "说明")', ['说明']],
    ['![替代](/a.jpg)', []],
    ['```js\na();\n\nb();\n```', ['a();\n\nb();']],
    ['第一行\\\n第二行', ['第一行\n第二行']],
    ['1.没有空格就是一段', ['1.没有空格就是一段']],
  ])('reads %j', (body, expected) => {
    expect(texts(body)).toEqual(expected);
  });
});

describe('the corpus', () => {
  const corpus = loadCorpus();

  test('keeps about a third out of tuning', () => {
    const share = corpus.filter((article) => article.heldOut).length / corpus.length;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.45);
  });

  test.each(corpus.map((article) => [article.slug, article] as const))(
    '%s is long enough and all markup was read',
    (_, article) => {
      const text = article.blocks.flatMap(blockTexts).join('\n');
      expect(text.match(/\p{Script=Han}/gu)?.length).toBeGreaterThan(200);
      expect(text).not.toMatch(/\*\*|^#+ |^\||!\[|```/m);
    },
  );
});
