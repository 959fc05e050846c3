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
