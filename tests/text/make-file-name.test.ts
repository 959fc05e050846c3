import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFileName } from '../../src/text/make-file-name.ts';

const bytes = (name: string) => new TextEncoder().encode(name).length;

describe('makeFileName', () => {
  it.each([
    ['茶马古道上的一座桥', '茶马古道上的一座桥.md'],
    ['问：桥/路\\水? <旧>|"新"*', '问：桥／路＼水？ ＜旧＞｜＂新＂＊.md'],
    ['  两端　空白\n换行\t ', '两端 空白 换行.md'],
    ['...隐藏. . .', '隐藏.md'],
    ['~$临时', '$临时.md'],
    ['-rf', 'rf.md'],
    ['CON', '_CON.md'],
    ['con.桥', '_con.桥.md'],
    ['Lpt1', '_Lpt1.md'],
    ['CONSOLE', 'CONSOLE.md'],
    ['好👍🏽的👨‍👩‍👧家🇨🇳❤️', '好的家.md'],
    ['桥\u0000\u001f\u007f头\u200b\ud800', '桥头.md'],
    ['e\u0301', 'é.md'],
    ['', 'qingdu.md'],
    ['...', 'qingdu.md'],
    ['🎉', 'qingdu.md'],
  ])('%j becomes %s', (headline, name) => expect(makeFileName(headline, 'md')).toBe(name));

  it('is cut between characters', () => {
    const name = makeFileName('桥'.repeat(300), 'html');
    expect(name).toMatch(/^桥+\.html$/);
    expect(bytes(name)).toBeLessThanOrEqual(200);
    expect(bytes(name)).toBeGreaterThan(190);
    expect(makeFileName('𠮷'.repeat(300), 'txt')).toMatch(/^𠮷+\.txt$/u);
    expect(makeFileName(`${'桥'.repeat(64)}.${'桥'.repeat(9)}`, 'md')).not.toMatch(/\.\.md$/);
  });

  it('is safe whatever the headline', () => {
    const headline = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom(...'.. /\\:*?"<>|~-桥aCON1\u0007👍\ufe0f\u200d'),
        maxLength: 60,
      }),
    );
    fc.assert(
      fc.property(headline, fc.constantFrom('md', 'txt', 'html'), (text, ending) => {
        const name = makeFileName(text, ending);
        expect(name.endsWith(`.${ending}`)).toBe(true);
        expect(bytes(name)).toBeLessThanOrEqual(200);
        expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cs}]/u);
        const base = name.slice(0, -ending.length - 1);
        expect(base).not.toMatch(/^[\s.~-]|[\s.]$|^$/u);
        expect(base).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu);
      }),
    );
  });
});
