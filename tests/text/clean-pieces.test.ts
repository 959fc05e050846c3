import { describe, expect, test } from 'vitest';
import { alignOffset } from '../../src/text/align-offset.ts';
import { cleanPieces } from '../../src/text/clean-pieces.ts';
import { decideForPage } from '../../src/text/decide-for-page.ts';
import { decideForSelection } from '../../src/text/decide-for-selection.ts';
import { gatherEvidence, type TextEvidence } from '../../src/text/gather-evidence.ts';

const PAGE = '我(wo)國(guo)(guo)制(zhi)造業(ye)發(fa)展很快';

function evidenceOf(...lines: string[]): TextEvidence {
  const evidence = gatherEvidence();
  for (const line of lines) evidence.add(line);
  return evidence.sum();
}

const RULES = decideForPage(evidenceOf(PAGE), { convert: true, disguised: false });

describe('cleanPieces', () => {
  test.each([
    [['產(chan)品'], ['产品'], 1],
    [['產', '(chan)', '品'], ['产', '', '品'], 1],
    [['產(', 'chan', ')品'], ['产', '', '品'], 1],
    [['國(guo)(gu', 'o)家'], ['国', '家'], 2],
    [['', '產(chan)', ''], ['', '产', ''], 1],
    [['乾(qian)', '隆'], ['乾', '隆'], 1],
    [['經濟發', '😀', '展'], ['经济发', '', '展'], 0],
    [['冠詞(ci)', '(der)'], ['冠词', '(der)'], 1],
    [['人工智能', '(AI)'], ['人工智能', '(AI)'], 0],
    [[], [], 0],
  ])('%j', (pieces, cleaned, readings) => {
    expect(cleanPieces(pieces, RULES)).toEqual({ pieces: cleaned, readings });
  });
});

describe('decideForPage', () => {
  test('leaves a text alone that is not Chinese', () => {
    const page = evidenceOf('東京(tokyo)へ行きました。とても広いです。國(guo)');
    const { stripping, simplify } = decideForPage(page, { convert: true, disguised: false });
    expect([stripping, simplify]).toEqual([null, null]);
  });

  test('converts Traditional text, and what is known to be disguised', () => {
    const simplified = evidenceOf('我们的国家很大，这是一个简体的句子');
    const wishes = { convert: true, disguised: false };
    expect(decideForPage(simplified, wishes).simplify).toBeNull();
    expect(decideForPage(simplified, { ...wishes, disguised: true }).simplify).not.toBeNull();
    expect(RULES.simplify).not.toBeNull();
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
    const rules = decideForSelection(evidenceOf(text), evidenceOf(page, text), true);
    expect(cleanPieces([text], rules).pieces).toEqual([cleaned]);
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
