import { describe, expect, test } from 'vitest';
import { foldSpace } from '../../src/text/fold-space.ts';
import { dropInvisible } from '../../src/text/invisible.ts';

describe('dropInvisible', () => {
  test.each([
    ['國\u200b家', '國家'],
    ['\ufeff國\u200c家\u2060', '國家'],
    ['國\u00ad家\u202a\u202e', '國家'],
    ['國\u200d家', '國家'],
    ['👩\u200d👩\u200d👧', '👩\u200d👩\u200d👧'],
    ['🏳\ufe0f\u200d🌈', '🏳\ufe0f\u200d🌈'],
    ['國 家\u3000人\u00a0民\n', '國 家\u3000人\u00a0民\n'],
    ['', ''],
  ])('%j is %j', (text, kept) => expect(dropInvisible(text)).toBe(kept));
});

describe('foldSpace', () => {
  test.each([
    ['  國 \n\t家 ', '國 家'],
    ['國\u3000\u00a0家', '國 家'],
    ['\u3000\u3000國家', '國家'],
    ['國\u200b \u200b家', '國 家'],
    ['\u200b\ufeff', ''],
    ['', ''],
  ])('%j is %j', (text, folded) => expect(foldSpace(text)).toBe(folded));
});
