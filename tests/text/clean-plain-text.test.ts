import { describe, expect, it } from 'vitest';
import { cleanPlainText, cleanPlainTextNow } from '../../src/text/clean-plain-text.ts';
import { loadScript } from '../../src/text/load-script.ts';

const clean = (text: string, change = {}) =>
  cleanPlainTextNow(text, { script: { script: 'zh-Hans' }, join: false, ...change });

describe('cleanPlainText', () => {
  it.each([
    ['plain Simplified', '桥建在山间。\n\n　　他说：“走（快走）。”见附录(a)、数据(data)。'],
    [
      'Simplified that quotes a Traditional word',
      `${'桥建在两座山之间最窄的地方。'.repeat(4)}碑上刻着“萬里橋”。`,
    ],
    ['Simplified with 著', '鲁迅著《呐喊》，名著也。'],
    ['Windows line ends', '一行\r\n两行\r\n'],
    ['English', 'A bridge (qiao) over a river.'],
    ['nothing', ''],
    ['emoji', '好👨‍👩‍👧家👍🏽！'],
  ])('gives back %s as it was', (_, text) => {
    expect(clean(text)).toEqual({ text, removals: [], converted: 0 });
  });

  it.each([
    ['one reading in Simplified text', '去银行(háng)取钱。', '去银行取钱。'],
    ['readings of a lesson', '汉(hàn)字(zì)很(hěn)美(měi)。', '汉字很美。'],
    [
      'a disguise',
      '中國(guo)(guo)的(de)橋(qiao)樑(liang)見(jian)證(zheng)著(zhe)時(shi)代。',
      '中国的桥梁见证着时代。',
    ],
    [
      'Traditional text without readings',
      '這座橋見證了歷史，後來馬幫散了。',
      '这座桥见证了历史，后来马帮散了。',
    ],
    ['invisible characters', '桥\u200b头\u2060有\ufeff人', '桥头有人'],
    [
      'brackets that are no readings',
      '國(guo)家(jia)隊(A)的身高(cm)與人工智能(AI)',
      '国家队(A)的身高(cm)与人工智能(AI)',
    ],
  ])('cleans %s', (_, text, cleaned) => expect(clean(text).text).toBe(cleaned));

  it('keeps the lines as they stand', () => {
    expect(clean('國(guo)家\n\n　　人民(min)\n').text).toBe('国家\n\n　　人民\n');
  });

  it('says what it took, how often, and how much it converted', () => {
    const { removals, converted } = clean('國(guo)家，國(guo)民(min)\u200b。');
    expect(removals).toEqual([
      { reason: 'reading', base: '國', text: '(guo)', count: 2 },
      { reason: 'reading', base: '民', text: '(min)', count: 1 },
      { reason: 'invisible', text: '', count: 1 },
    ]);
    expect(converted).toBe(2);
  });

  it('leaves the script where it is told to', () => {
    expect(clean('國(guo)家', { script: { script: 'original' } })).toMatchObject({
      text: '國家',
      converted: 0,
    });
  });

  it('joins broken lines where it is told to', () => {
    const text = `${'橋(qiao)建在兩座山(shan)之間的窄處'.repeat(2)}\n${'橋面是用七根鐵索吊著走'.repeat(2)}\n上面鋪了一層杉木板。`;
    expect(clean(text, { join: true }).text.split('\n')).toHaveLength(1);
    expect(clean(text).text.split('\n')).toHaveLength(3);
  });

  it('gives the same in pieces, and tells how far it is', () => {
    const text = '這座橋(qiao)見證了歷史(shi)，後來馬幫散了。\n'.repeat(8_000);
    const work = cleanPlainText(text, { script: { script: 'zh-Hans' }, join: false });
    const shares: number[] = [];
    let step = work.next();
    for (; !step.done; step = work.next()) shares.push(step.value);
    expect(shares.length).toBeGreaterThan(4);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(step.value.text).toBe('这座桥见证了历史，后来马帮散了。\n'.repeat(8_000));
  });

  it('does the same to one endless line', () => {
    const text = '這座橋(qiao)見證了歷史(shi)，後來馬幫散了。'.repeat(8_000);
    expect(clean(text).text).toBe('这座桥见证了历史，后来马帮散了。'.repeat(8_000));
  });
});

describe('for whoever reads in Traditional characters', () => {
  it.each([
    ['頭(tou)發(fa)看著產(chan)業(ye)國(guo)家', '頭髮看著產業國家'],
    ['头发很长，后来里面', '頭髮很長，後來裡面'],
    ['ここは東京です。学校がありました', 'ここは東京です。学校がありました'],
  ])('%s is %s', async (text, expected) => {
    expect(clean(text, { script: await loadScript('zh-Hant-TW') }).text).toBe(expected);
  });
});
