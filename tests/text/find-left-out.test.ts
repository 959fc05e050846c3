import { describe, expect, test } from 'vitest';
import { findLeftOut } from '../../src/text/find-left-out.ts';

describe('what was deleted from a text', () => {
  test.each<[whole: string, kept: string, pieces: [at: number, text: string][]]>([
    [
      '我國(guo)制(zhi)(zhi)造',
      '我國制造',
      [
        [2, '(guo)'],
        [3, '(zhi)(zhi)'],
      ],
    ],
    ['牆厚600(mm)，國(guo)', '牆厚600(mm)，國', [[11, '(guo)']]],
    ['國(guo)(注)', '國(注)', [[1, '(guo)']]],
    ['(chǎn)(注)', '(注)', [[0, '(chǎn)']]],
    ['(yè)機器', '機器', [[0, '(yè)']]],
    ['一字未動', '一字未動', []],
    ['國(guo)', '', [[0, '國(guo)']]],
  ])('%s', (whole, kept, pieces) => {
    expect(findLeftOut(whole, kept)).toEqual(pieces.map(([at, text]) => ({ at, text })));
  });

  test('null where something else was done', () => {
    expect(findLeftOut('國家', '国家')).toBeNull();
    expect(findLeftOut('國', '國家')).toBeNull();
  });
});
