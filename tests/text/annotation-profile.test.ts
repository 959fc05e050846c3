import { describe, expect, test } from 'vitest';
import { findAnnotations } from '../../src/text/find-annotations.ts';
import { profileAnnotations } from '../../src/text/profile-annotations.ts';

function profile(text: string) {
  const { pairs, ...counts } = profileAnnotations(findAnnotations(text));
  return { ...counts, pairs: Object.fromEntries(pairs) };
}

describe('profileAnnotations', () => {
  test('counts what the table confirms, apart from what it does not', () => {
    expect(profile('我(wo)國(guó)(guó)冠词(der)变量(a)半径(r)國(guo)')).toEqual({
      verified: 3,
      onTraditional: 2,
      toned: 1,
      stepped: 1,
      doubled: 1,
      pairs: { '我 wo': 1, '國 guo': 2, '量 a': 1, '径 r': 1 },
    });
  });

  test('a doubled syllable counts though no table knows it', () => {
    expect(profile('𠮷(ji)(ji)')).toMatchObject({ verified: 0, doubled: 1 });
  });

  test('of no annotations is all zero', () => {
    expect(profile('人工智能(AI)')).toEqual({
      verified: 0,
      onTraditional: 0,
      toned: 0,
      stepped: 0,
      doubled: 0,
      pairs: {},
    });
  });
});
