import { describe, expect, test } from 'vitest';
import type { Stripping } from '../../src/text/choose-stripping.ts';
import { findAnnotations } from '../../src/text/find-annotations.ts';
import { profileAnnotations } from '../../src/text/profile-annotations.ts';
import { selectReadings } from '../../src/text/select-readings.ts';

function selected(text: string, stripping: Stripping): string[] {
  const candidates = findAnnotations(text);
  return selectReadings(candidates, profileAnnotations(candidates), stripping).map(
    ({ start, end, base }) => base + text.slice(start, end),
  );
}

describe('selectReadings', () => {
  test.each<[Stripping, string, string[]]>([
    ['all', '我(wo)國(guó)垚(yáo)', ['我(wo)', '國(guó)', '垚(yáo)']],
    ['converted-only', '我(wǒ)國(guó)垚(yáo)著(zhe)', ['國(guó)', '著(zhe)']],
    ['toneless-only', '我(wo)國(guo)垚(yáo)', ['我(wo)', '國(guo)']],
    ['toneless-only', '我(wo)國(guó)(guó)', ['我(wo)', '國(guó)', '國(guó)']],
    ['toneless-only', '我(wo)垚(yao)(yáo)', ['我(wo)', '垚(yao)']],
    ['all', '冠詞(ci)(der)', ['詞(ci)']],
    ['all', '變量(liang)(a)', ['量(liang)']],
    ['all', '半徑(jing)(r)', ['徑(jing)']],
    ['all', '變量(a)半徑(r)', []],
    ['all', '中(guo)', []],
    // Without the table's word: doubled, or toned and coming back.
    ['all', '中(guo)(guo)', ['中(guo)', '中(guo)']],
    ['all', '中(guó)和中(guó)', ['中(guó)', '中(guó)']],
    ['all', '中(guo)和中(guo)', []],
    ['all', '變量(a)和變量(a)', []],
  ])('%s of %s', (stripping, text, expected) =>
    expect(selected(text, stripping)).toEqual(expected),
  );

  // The author's own among the disguise's: where any character may bear a reading.
  const SCATTERED = '今天(tiān)我們走(zǒu)到河邊看(kàn)水，';
  const STEPPED = '今天我們(men)走到河邊(bian)看水聽風(feng)說話走路(lù)回家吃飯(fàn)，';
  test('of which nothing is left where the user asks for it', () =>
    expect(selected(`${SCATTERED}李垚(yáo)來了`, 'all')).toContain('垚(yáo)'));

  test.each<[what: string, text: string, gloss: string, kept: boolean]>([
    ['D: of a rare character', `${SCATTERED}李垚(yáo)來了`, '垚(yáo)', true],
    ['D: of a common one', `${SCATTERED}李明(míng)來了`, '明(míng)', false],
    ['D: twice', `${SCATTERED}李垚(yáo)(yáo)來了`, '垚(yáo)', false],
    ['E: of an uncommon one, off the steps', `${STEPPED}遠岫(xiù)如今在`, '岫(xiù)', true],
    ['E: of a common one, off the steps', `${STEPPED}遠山(shān)如今在`, '山(shān)', false],
    ['E: of an uncommon one, on the steps', `${STEPPED}遠處山岫(xiù)如今在`, '岫(xiù)', false],
    ['E: without a tone', `${STEPPED}遠岫(xiu)如今在`, '岫(xiu)', false],
  ])('a gloss of %s', (_, text, gloss, kept) =>
    expect(selected(text, 'all-but-glosses').includes(gloss)).toBe(!kept),
  );

  test('gives ranges in order that do not overlap', () => {
    const text = '我(wo)(wo)國(guo)制(zhi)(zhi)(zhi)';
    const candidates = findAnnotations(text);
    const readings = selectReadings(candidates, profileAnnotations(candidates), 'all');
    expect(readings).toHaveLength(6);
    readings.forEach(({ start, end }, index) => {
      expect(end).toBeGreaterThan(start);
      expect(start).toBeGreaterThanOrEqual(readings[index - 1]?.end ?? 0);
    });
  });
});
