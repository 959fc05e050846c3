import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { cleanField } from '../../src/dom/selection/clean-field.ts';
import { cleanRange } from '../../src/dom/selection/clean-range.ts';
import { findSelected } from '../../src/dom/selection/find-selected.ts';
import { readPageEvidence } from '../../src/dom/selection/read-page-evidence.ts';
import { loadScript } from '../../src/text/load-script.ts';
import { copied, SIMPLIFIED, select } from './page-selection.ts';

/** Enough of variant A for a page to show what it is. */
const A = '<p>我(wo)國(guo)(guo)制(zhi)造業(ye)發(fa)展</p>';

describe('what is copied of a page', () => {
  test.each([
    // Paragraphs.
    ['<p>¦我(wo)們</p><p>國(guo)家¦</p>', '我们\n\n国家'],
    ['<p>說¦產(chan)品</p><p>國(guo)家，會¦議</p>', '产品\n\n国家，会'],
    // A selection that starts or ends inside a reading.
    ['<p>國(gu¦o)家，產(ch¦an)品</p>', '家，产'],
    ['<p>國¦(guo)家，產(chan¦)品</p>', '家，产'],
    ['<p>國(guo)(g¦uo)(guo)家(jia¦)(jia)</p>', '家'],
    ['<p>國(g¦uo¦)家</p>', ''],
    ['<p><b>國</b>(<i>gu¦o</i>)家¦</p>', '家'],
    // A phrase that is selected in part.
    ['<p>¦乾(qian)¦隆</p>', '乾'],
    // Lists and tables.
    ['<ul><li>¦產(chan)品</li><li>會(hui)議¦</li></ul>', '• 产品\n• 会议'],
    ['<ol><li>一個</li><li>兩¦個</li><li>三個¦</li></ol>', '2. 个\n3. 三个'],
    ['<ul><li>產¦(chan)品¦</li></ul>', '品'],
    [
      '<table><tr><td>¦產(chan)品</td><td>會(hui)議</td></tr><tr><td>國(guo)</td><td>家¦</td></tr></table>',
      '产品\t会议\n国\t家',
    ],
    ['<table><tr><td>¦產(chan)品</td><td>會(hui)議¦</td></tr></table>', '产品\t会议'],
    ['<table><tr><td>產(ch¦an)品¦</td></tr></table>', '品'],
    // Line breaks: of the source, of a verse, of a layout.
    ['<p>¦我們的國家\n    很大¦</p>', '我们的国家很大'],
    ['<p>¦床前明月光<br>疑是地上霜<br>舉頭望明月¦</p>', '床前明月光\n疑是地上霜\n举头望明月'],
    [
      `<p>¦${'這些文字是由排版斷開的每一行都一樣長短'.repeat(2)}<br>${'這些文字是由排版斷開的每一行都一樣長短'.repeat(2)}<br>到此為止。¦</p>`,
      `${'这些文字是由排版断开的每一行都一样长短'.repeat(4)}到此为止。`,
    ],
    // Ruby, invisible characters, what is no text.
    ['<p>¦<ruby>國<rp>(</rp><rt>guó</rt><rp>)</rp></ruby>家¦</p>', '国家'],
    ['<p>¦國\u200b(guo)\u200b家\u00ad¦</p>', '国家'],
    ['<p>¦國<script>1</script>(guo)家<style>p{}</style>¦</p>', '国家'],
    [
      '<p>¦國家<span style="display: none">垃圾</span>很大<i style="visibility: hidden">圾</i>¦</p>',
      '国家很大',
    ],
    ['<p>¦人工智能(AI)，長度(mm)，冠詞(ci)(der)¦</p>', '人工智能(AI)，长度(mm)，冠词(der)'],
    ['<p style="user-select: none">¦產(chan)品¦</p>', '产品'],
  ])('%s', (html, text) => expect(copied(A + html)).toBe(text));

  test('Simplified text keeps its characters and loses its readings', () => {
    expect(copied('<p>¦在(zài)中国，著(zhù)作¦</p>')).toBe('在中国，著作');
  });

  test('who reads in Traditional keeps it', () => {
    expect(copied(`${A}<p>¦產(chan)品¦</p>`, { script: 'original' })).toBe('產品');
  });

  test('an English text stays as it is', () => {
    expect(copied('<p>¦The word 國(guo) means country, as you know by now.¦</p>')).toBe(
      'The word 國(guo) means country, as you know by now.',
    );
  });

  test('leaves the page alone', () => {
    const { document, range } = select(
      `${A}<ol><li>一</li><li>產(ch¦an)品</li><li>會¦議</li></ol>`,
    );
    const before = document.documentElement.outerHTML;
    cleanRange(range, readPageEvidence(document), SIMPLIFIED);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('what is copied of a field', () => {
  test.each([
    ['¦我(wo)國(guo)家\n產(chan)品¦', '我国家\n产品'],
    ['國(gu¦o)家，產(ch¦an)品', '家，产'],
  ])('%s', (marked, text) => {
    const value = marked.replaceAll('¦', '');
    const start = marked.indexOf('¦');
    const end = marked.lastIndexOf('¦') - 1;
    expect(cleanField({ kind: 'field', value, start, end }, SIMPLIFIED)).toBe(text);
  });

  test('is in the script that the user reads in', async () => {
    const value = '頭(tou)發(fa)和產(chan)業(ye)';
    const script = await loadScript('zh-Hant-TW');
    expect(cleanField({ kind: 'field', value, start: 0, end: value.length }, script)).toBe(
      '頭髮和產業',
    );
  });
});

describe('findSelected', () => {
  const { document } = new JSDOM(
    '<!doctype html><p>text</p><textarea>abcdef</textarea><input type="password" value="secret"><input type="checkbox">',
  ).window;
  const [area, password] = [...document.querySelectorAll('textarea, input')] as HTMLInputElement[];

  test('nothing', () => expect(findSelected(document)).toBeNull());
  test('a part of a field', () => {
    area?.focus();
    area?.setSelectionRange(2, 4);
    expect(findSelected(document)).toEqual({ kind: 'field', value: 'abcdef', start: 2, end: 4 });
  });
  test('never a password', () => {
    password?.focus();
    password?.setSelectionRange(0, 6);
    expect(findSelected(document)).toBeNull();
  });
  test('text of the page', () => {
    password?.blur();
    document.getSelection()?.selectAllChildren(document.querySelector('p') as Element);
    const found = findSelected(document);
    expect(found?.kind === 'page' && found.ranges.map(String)).toEqual(['text']);
  });
});
