import { describe, expect, test } from 'vitest';
import { alignOffset } from '../../src/text/align-offset.ts';
import { cleanPieces } from '../../src/text/clean-pieces.ts';
import { decideForPage } from '../../src/text/decide-for-page.ts';
import { decideForSelection } from '../../src/text/decide-for-selection.ts';
import { gatherEvidence, type TextEvidence } from '../../src/text/gather-evidence.ts';
import { loadScript } from '../../src/text/load-script.ts';
import type { Script } from '../../src/text/script.ts';

const SIMPLIFIED = { script: 'zh-Hans' } as const;

const PAGE = '我(wo)國(guo)(guo)制(zhi)造業(ye)發(fa)展很快';

function evidenceOf(...lines: string[]): TextEvidence {
  const evidence = gatherEvidence();
  for (const line of lines) evidence.add(line);
  return evidence.sum();
}

const RULES = decideForPage(evidenceOf(PAGE), { script: SIMPLIFIED, disguised: false });

describe('cleanPieces', () => {
  test.each([
    [['產(chan)品'], ['产品'], 1],
    [['產', '(chan)', '品'], ['产', '', '品'], 1],
    [['產(', 'chan', ')品'], ['产', '', '品'], 1],
    [['國(guo)(gu', 'o)家'], ['国', '家'], 2],
    [['', '產(chan)', ''], ['', '产', ''], 1],
    [['乾(qian)', '隆'], ['乾', '隆'], 1],
    [['經濟發', '😀', '展'], ['经济发', '😀', '展'], 0],
    [['冠詞(ci)', '(der)'], ['冠词', '(der)'], 1],
    [['人工智能', '(AI)'], ['人工智能', '(AI)'], 0],
    [[], [], 0],
  ])('%j', (pieces, cleaned, readings) => {
    expect(cleanPieces(pieces, RULES)).toEqual({ pieces: cleaned, readings });
  });

  test('pushed emoji go where the page is of variant E', () => {
    const page = `${PAGE}，經(jīng)濟(jì)發(fā)展(zhǎn)`;
    const rules = decideForPage(evidenceOf(page), { script: SIMPLIFIED, disguised: false });
    expect(cleanPieces(['經濟發', '😀', '展'], rules).pieces).toEqual(['经济发', '', '展']);
  });
});

describe('decideForPage', () => {
  test('leaves a text alone that is not Chinese', () => {
    const page = evidenceOf('東京(tokyo)へ行きました。とても広いです。國(guo)');
    const { stripping, convert } = decideForPage(page, { script: SIMPLIFIED, disguised: false });
    expect([stripping, convert]).toEqual([null, null]);
  });

  test('converts Traditional text, and what is known to be disguised', () => {
    const simplified = evidenceOf('我们的国家很大，这是一个简体的句子');
    const wishes = { script: SIMPLIFIED, disguised: false };
    expect(decideForPage(simplified, wishes).convert).toBeNull();
    expect(decideForPage(simplified, { ...wishes, disguised: true }).convert).not.toBeNull();
    expect(RULES.convert).not.toBeNull();
  });
});

describe('decideForSelection', () => {
  const toned = '中國(guó)產(chǎn)品會(huì)議開(kāi)幕時(shí)間';

  test.each([
    // A page of variant B keeps its author's gloss; else the user's word counts.
    ['李垚(yáo)說(shuō)', toned, '李垚(yáo)说'],
    ['李垚(yáo)说', '李垚(yáo)说', '李垚说'],
    // A few Traditional characters are enough on a Traditional page.
    ['人口和山水都在這', PAGE, '人口和山水都在这'],
    ['人口和山水都在', PAGE, '人口和山水都在'],
  ])('%s on a page of %s', (text, page, cleaned) => {
    const rules = decideForSelection(evidenceOf(text), evidenceOf(page, text), SIMPLIFIED);
    expect(cleanPieces([text], rules).pieces).toEqual([cleaned]);
  });
});

describe('whoever reads in Traditional characters', () => {
  const decide = async (script: Script, text: string, page = text) => {
    const evidence = evidenceOf(text);
    const rules = decideForSelection(
      evidence,
      evidenceOf(...new Set([page, text])),
      await loadScript(script),
    );
    return cleanPieces([text], rules).pieces[0];
  };

  test.each<[Script, string, string]>([
    // Of a disguise: its table made 头发 to 頭發 and 着 to 著.
    ['zh-Hant-TW', '頭(tou)發(fa)看著產(chan)業(ye)國(guo)', '頭髮看著產業國'],
    ['zh-Hant-HK', '頭(tou)發(fa)看著產(chan)業(ye)國(guo)', '頭髮看着產業國'],
    // Of a Traditional page: the region's forms.
    ['zh-Hant-TW', '衆人站在後面，她說這裏的頭髮產業', '眾人站在後面，她說這裡的頭髮產業'],
    // Of a Simplified one.
    ['zh-Hant-TW', '他的头发很长，后来皇后看着里面', '他的頭髮很長，後來皇后看著裡面'],
    ['zh-Hant-HK', '他的头发很长，后来皇后看着里面', '他的頭髮很長，後來皇后看着裏面'],
    ['original', '他的头发很长', '他的头发很长'],
    ['original', '產(chan)業與國(guo)家', '產業與國家'],
    [
      'zh-Hant-TW',
      '東京へ行きました。とても広いです。学校',
      '東京へ行きました。とても広いです。学校',
    ],
    [
      'zh-Hant-TW',
      'The word 头发 means hair, and 后来 means later on, said the teacher',
      'The word 头发 means hair, and 后来 means later on, said the teacher',
    ],
  ])('in %s gets %s as %s', async (script, text, cleaned) => {
    expect(await decide(script, text)).toBe(cleaned);
  });

  test('gets a few words of a page as those of the page around them', async () => {
    const page = '產(chan)業與國(guo)家，經(jing)濟發(fa)展，頭發';
    expect(await decide('zh-Hant-TW', '頭發', page)).toBe('頭髮');
  });

  test('gets the same converter for the same text, so that a page is not gone over again', async () => {
    const script = await loadScript('zh-Hant-TW');
    const one = decideForPage(evidenceOf(PAGE), { script, disguised: true });
    const other = decideForPage(evidenceOf(PAGE, PAGE), { script, disguised: true });
    expect(one.convert).toBe(other.convert);
  });
});

describe('alignOffset', () => {
  // ¦ is the place; the second is where it comes to stand in the other form.
  test.each([
    ['¦國(guo)家', '¦国家'],
    ['國(guo)¦家', '国¦家'],
    ['國(g¦uo)家', '国¦家'],
    ['國(guo)家¦', '国家¦'],
    ['abc¦國(guo)', 'abc¦国'],
    ['國(guo)，¦家', '国，¦家'],
    ['詞(ci)(d¦er)', '词(d¦er)'],
    // Back again: behind the reading.
    ['国¦家', '國(guo)¦家'],
    ['国家¦', '國(guo)家(jia)¦'],
    ['词¦(der)', '詞(ci)¦(der)'],
    ['¦', '¦'],
  ])('%s → %s', (from, to) => {
    const bare = (text: string) => text.replace('¦', '');
    expect(alignOffset(bare(from), from.indexOf('¦'), bare(to))).toBe(to.indexOf('¦'));
  });
});
