import { expect, test } from 'vitest';
import { decodeBytes } from '../../src/article/decode-bytes.ts';
import { decodeByName } from '../../src/cli/decode-by-name.ts';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));

/** 佢哋喺邨口等船，睇住啲燈慢慢著咗，冇人出聲。 */
const HONG_KONG =
  'ca5c925d9df69068a466b5a5b2eea141dabba6ed9df8bf4fba43ba43b5db9df7a141c94ea448a558c16ea143';
const META = Buffer.from('<meta charset="big5-hkscs">').toString('hex');

test.each([
  ['undeclared', HONG_KONG.repeat(8)],
  ['declared', META + HONG_KONG],
])('Hong Kong’s characters in Big5, %s', (_, hex) => {
  expect(decodeBytes(bytes(hex), decodeByName)).toContain(
    '佢哋喺邨口等船，睇住啲燈慢慢著咗，冇人出聲。',
  );
});

test.each([
  ['b36fae79bef4a662a473b6a1a143', 'big5', '這座橋在山間。'],
  ['df40d7f998f2d4dac9bde967a1a3', 'gb18030', '這座橋在山間。'],
  ['e6a1a5', 'utf-8', '桥'],
])('%s is %s', (hex, encoding, text) => expect(decodeByName(bytes(hex), encoding)).toBe(text));

test('a byte that nothing begins with is a replacement character', () => {
  expect(decodeByName(bytes('b36fff41'), 'big5')).toMatch(/^這\ufffd/);
});
