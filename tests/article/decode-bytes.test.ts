import { describe, expect, test } from 'vitest';
import { BinaryFileError, decodeBytes } from '../../src/article/decode-bytes.ts';

const TEXT = '清晨六点，渡口的雾还没有散开。';
const TRADITIONAL = '清晨六點，渡口的霧還沒有散開，第一班船已經靠在石階旁邊。';

/** Two-byte encodings can only be decoded here: their tables are turned around. */
function encode(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes: number[] = [];
  const table = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (character.length === 1 && character !== '\ufffd' && !table.has(character))
        table.set(character, [lead, trail]);
    }
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 0x80) bytes.push(code);
    else bytes.push(...(table.get(character) ?? [0x3f]));
  }
  return new Uint8Array(bytes);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

const page = (charset: string, text: string) => `<meta charset="${charset}"><p>${text}</p>`;

describe('decodeBytes', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', utf8(TEXT), TEXT],
    ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`), TEXT],
    ['UTF-16, little end first', utf16(`\ufeff${TEXT}`, true), TEXT],
    ['UTF-16, big end first', utf16(`\ufeff${TEXT}`, false), TEXT],
    ['ASCII', utf8('plain'), 'plain'],
    ['GBK, declared', encode(page('gbk', TEXT), 'gb18030'), page('gbk', TEXT)],
    ['GB2312, declared', encode(page('GB2312', TEXT), 'gb18030'), page('GB2312', TEXT)],
    ['Big5, declared', encode(page('big5', TRADITIONAL), 'big5'), page('big5', TRADITIONAL)],
    [
      'declared in the old form',
      encode(
        `<meta http-equiv="Content-Type" content="text/html; charset=gb2312">${TEXT}`,
        'gb18030',
      ),
      `<meta http-equiv="Content-Type" content="text/html; charset=gb2312">${TEXT}`,
    ],
    ['GBK, undeclared', encode(TEXT.repeat(8), 'gb18030'), TEXT.repeat(8)],
    ['Big5, undeclared', encode(TRADITIONAL.repeat(8), 'big5'), TRADITIONAL.repeat(8)],
    [
      'Traditional in GBK, undeclared',
      encode(TRADITIONAL.repeat(8), 'gb18030'),
      TRADITIONAL.repeat(8),
    ],
    ['UTF-8, declared as GBK', utf8(page('gbk', TEXT)), page('gbk', TEXT)],
    [
      'GBK, declared as UTF-8',
      encode(page('utf-8', TEXT.repeat(8)), 'gb18030'),
      page('utf-8', TEXT.repeat(8)),
    ],
    ['an encoding nobody knows', utf8(page('klingon', TEXT)), page('klingon', TEXT)],
    ['nothing', new Uint8Array(), ''],
    ['a zero by mistake', utf8(`${TEXT.repeat(30)}\0${TEXT}`), TEXT.repeat(31)],
    [
      'one byte cut off',
      encode(TEXT.repeat(8), 'gb18030').subarray(0, -1),
      `${TEXT.repeat(8).slice(0, -1)}\ufffd`,
    ],
  ])('%s', (_, bytes, text) => expect(decodeBytes(bytes)).toBe(text));

  test.each<[string, readonly number[]]>([
    ['PDF', [...utf8('%PDF-1.7\n')]],
    ['ZIP', [0x50, 0x4b, 3, 4, 1, 2]],
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 13, 10]],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0]],
    ['GIF', [...utf8('GIF89a')]],
    ['gzip', [0x1f, 0x8b, 8]],
    ['zeroes', [65, 0, 66, 0]],
    ['control characters', Array.from({ length: 100 }, (_, i) => (i % 8) + 1)],
    ['any bytes', Array.from({ length: 4000 }, (_, i) => 128 + ((i * i * 7 + i * 31) % 128))],
  ])('%s is no text', (_, bytes) =>
    expect(() => decodeBytes(new Uint8Array(bytes))).toThrow(BinaryFileError),
  );
});
