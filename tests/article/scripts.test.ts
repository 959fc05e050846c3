import { describe, expect, test } from 'vitest';
import { chooseConversion, langOf } from '../../src/article/choose-conversion.ts';
import { loadScript } from '../../src/text/load-script.ts';
import type { Script } from '../../src/text/script.ts';
import { articleOf, clean } from './clean.ts';
import { CLEAN, HEADLINE, LINES, spamPage } from './spam-page.ts';

describe('the way to a script', () => {
  test.each([
    // disguised, page, wanted → conversion, language
    [true, 'hant', 'zh-Hans', 'simplify', 'zh-Hans'],
    [true, 'hant', 'zh-Hant-TW', 'simplify-traditionalize', 'zh-Hant-TW'],
    [true, 'hant', 'original', 'none', 'zh-Hant'],
    [false, 'hant', 'zh-Hans', 'simplify', 'zh-Hans'],
    [false, 'hant', 'zh-Hant-HK', 'regional-forms', 'zh-Hant-HK'],
    [false, 'hant', 'original', 'none', 'zh-Hant'],
    [false, 'hans', 'zh-Hans', 'none', 'zh-Hans'],
    [false, 'hans', 'zh-Hant-TW', 'traditionalize', 'zh-Hant-TW'],
    [false, 'hans', 'original', 'none', 'zh-Hans'],
    [false, 'not-chinese', 'zh-Hans', 'none', 'ja'],
    [false, 'not-chinese', 'zh-Hant-TW', 'none', 'ja'],
    [false, 'not-chinese', 'original', 'none', 'ja'],
  ] as const)('disguised %s, page %s, wanted %s', (disguised, pageScript, wanted, way, lang) => {
    const facts = { disguised, pageScript, wanted };
    expect(chooseConversion(facts)).toBe(way);
    expect(langOf(facts, 'ja')).toBe(lang);
  });
});

async function inScript(html: string, script: Script) {
  return articleOf(clean(html, { script: await loadScript(script) }));
}

const READING = /\([a-z]+\)/g;

describe('a disguised page', () => {
  test('as the page had it loses its readings and keeps its characters', async () => {
    expect(await inScript(spamPage(), 'original')).toMatchObject({
      title: HEADLINE,
      source: '江城晚報',
      date: '2024-07-08',
      lang: 'zh-Hant',
      paragraphs: LINES.map((line) => line.replace(READING, '')),
    });
  });

  test.each([
    ['zh-Hant-TW', '住在對岸的人提著菜籃上船，船家收了錢，用竹篙在岸邊輕輕一點。', '採石場'],
    ['zh-Hant-HK', '住在對岸的人提着菜籃上船，船家收了錢，用竹篙在岸邊輕輕一點。', '採石場'],
  ] as const)('in %s', async (script, second, word) => {
    const { paragraphs, lang, source } = await inScript(spamPage(), script);
    expect(lang).toBe(script);
    expect(source).toBe('江城晚報');
    expect(paragraphs[1]).toBe(second);
    // What the table left as 采 was 采 before it, and is a word of its own in the region.
    expect(paragraphs[2]).toContain(word);
  });

  test('is the same text again when it is turned back to Simplified', async () => {
    const { html } = await inScript(spamPage(), 'zh-Hant-HK');
    expect((await inScript(spamPage({ body: html }), 'zh-Hans')).paragraphs).toEqual(CLEAN);
  });
});

const page = (lines: readonly string[], lang = 'zh-CN') =>
  `<!doctype html><html lang="${lang}"><title>河边小城修复老码头</title><article><h1>河边小城修复老码头</h1>${lines
    .map((line) => `<p>${line}</p>`)
    .join('')}</article></html>`;

const HANS = [
  '清晨六点，老师傅打开软件，把后院的头发和面粉分别记在账上，然后看着窗外的人。'.repeat(3),
  '<a href="/a">干</a>部们说<code>for (软件 of 后) {}</code>里的字一个也不能改，Latin text stays。'.repeat(
    3,
  ),
];

describe('an ordinary page', () => {
  test('in Simplified is converted for who reads in Traditional, character by character', async () => {
    const { paragraphs } = await inScript(page(HANS), 'zh-Hant-TW');
    expect(paragraphs[0]).toContain('打開軟件，把後院的頭髮和麵粉分別記在賬上，然後看著窗外的人');
    expect(paragraphs[1]).toContain('for (软件 of 后) {}');
    expect(paragraphs[1]).toContain('Latin text stays');
  });

  test('in Simplified keeps every character where Simplified is asked for', async () => {
    const { html } = await inScript(page(HANS), 'zh-Hans');
    expect(html).toBe((await inScript(page(HANS), 'original')).html);
  });

  test('in Traditional is shown in one region’s forms', async () => {
    const lines = ['這份訴訟程序的軟件說明，裏面寫著群衆的意見，還沒有人讀過它。'.repeat(4)];
    const { paragraphs } = await inScript(page([...lines, ...lines], 'zh-HK'), 'zh-Hant-TW');
    expect(paragraphs[0]).toContain('這份訴訟程序的軟件說明，裡面寫著群眾的意見');
  });

  test('leaves code alone when it is shown Simplified', async () => {
    const line = '這個變數的說明寫在<code>說明</code>裡面，請大家讀過之後再來修改它，謝謝。'.repeat(
      4,
    );
    const { paragraphs } = await inScript(page([line, line], 'zh-TW'), 'zh-Hans');
    expect(paragraphs[0]).toContain('这个变数的说明写在說明里面');
  });

  test('tells what it is written in and whether it has readings', () => {
    const facts = (html: string) => {
      const outcome = clean(html);
      return outcome.ok && [outcome.pageScript, outcome.hasReadings];
    };
    expect(facts(page(HANS))).toEqual(['hans', false]);
    expect(
      facts(page([`<ruby>漢<rt>hàn</rt></ruby>字的讀音，${'寫在每一個字的上面。'.repeat(9)}`])),
    ).toEqual(['hant', true]);
    expect(facts(spamPage())).toEqual(['hant', false]);
  });
});
