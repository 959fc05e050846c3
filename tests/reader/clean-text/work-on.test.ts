import { File } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import type { CleanInput } from '../../../src/reader/clean-text/types.ts';
import { MOST_PAGE_HTML, MOST_PAGE_TEXT, workOn } from '../../../src/reader/clean-text/work-on.ts';

const OPTIONS = { script: 'zh-Hans', join: false } as const;
const ignore = () => {};

function fileOf(name: string, ...parts: (string | Uint8Array)[]): CleanInput {
  return { kind: 'file', file: new File(parts, name) as unknown as globalThis.File };
}

async function linesOf(input: CleanInput): Promise<string | undefined> {
  const worked = await workOn(input, OPTIONS, ignore);
  return worked.kind === 'lines' ? worked.lines.text : undefined;
}

/** 這座橋在山間。 */
const GBK = Uint8Array.of(
  0xdf,
  0x40,
  0xd7,
  0xf9,
  0x98,
  0xf2,
  0xd4,
  0xda,
  0xc9,
  0xbd,
  0xe9,
  0x67,
  0xa1,
  0xa3,
);
const BIG5 = Uint8Array.of(
  0xb3,
  0x6f,
  0xae,
  0x79,
  0xbe,
  0xf4,
  0xa6,
  0x62,
  0xa4,
  0x73,
  0xb6,
  0xa1,
  0xa1,
  0x43,
);

describe('workOn', () => {
  it.each([
    ['UTF-8', fileOf('a.txt', '國(guo)家')],
    ['UTF-8 with its mark', fileOf('a.TXT', '\ufeff國(guo)家')],
    ['no file', { kind: 'text', text: '國(guo)家' } as const],
    ['Markdown', fileOf('a.md', '國(guo)家')],
  ])('cleans text: %s', async (_, input) => expect(await linesOf(input)).toBe('国家'));

  it.each([
    ['GBK', GBK],
    ['Big5', BIG5],
  ])('decodes %s', async (_, bytes) => {
    const many = Array.from({ length: 30 }, () => bytes);
    expect(await linesOf(fileOf('a.txt', ...many))).toBe('这座桥在山间。'.repeat(30));
  });

  it.each([
    ['empty', fileOf('a.txt')],
    ['noText', fileOf('a.txt', ' \n　')],
    ['noText', { kind: 'text', text: '\n' } as const],
    ['binary', fileOf('a.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0))],
    ['kind', fileOf('a.docx', '字')],
    ['tooLarge', fileOf('a.html', `<p>${'字'.repeat(MOST_PAGE_HTML)}</p>`)],
  ])('fails as %s', async (error, input) => {
    expect(await workOn(input, OPTIONS, ignore)).toEqual({ kind: 'failed', error });
  });

  it('fails where the file is gone', async () => {
    const gone = { name: 'a.txt', arrayBuffer: () => Promise.reject(new Error('NotFoundError')) };
    const input = { kind: 'file', file: gone as unknown as globalThis.File } as const;
    expect(await workOn(input, OPTIONS, ignore)).toEqual({ kind: 'failed', error: 'unreadable' });
  });

  it('hands a page over as it is', async () => {
    const html = '<!doctype html><title>桥</title><p>字</p>';
    expect(await workOn(fileOf('a.htm', html), OPTIONS, ignore)).toEqual({ kind: 'html', html });
    expect(await workOn({ kind: 'text', text: html }, OPTIONS, ignore)).toEqual({
      kind: 'html',
      html,
    });
  });

  it('takes the ballast out of a large page', async () => {
    const ballast = `<style>${'a{}'.repeat(MOST_PAGE_HTML)}</style><img src="data:image/png;base64,${'A'.repeat(9_000)}">`;
    const worked = await workOn(fileOf('a.html', `<p>字</p>${ballast}`), OPTIONS, ignore);
    expect(worked).toEqual({ kind: 'html', html: '<p>字</p><img src=>' });
  });

  it('takes a text with the furniture of a page for one, unless it is too long', async () => {
    const page = `首页 > 文化 > 桥\n${'這座橋建在兩座山之間最窄的地方。'.repeat(20)}`;
    const worked = await workOn({ kind: 'text', text: page }, OPTIONS, ignore);
    expect(worked).toMatchObject({ kind: 'lines', page });
    const long = page + '橋'.repeat(MOST_PAGE_TEXT);
    expect(await workOn({ kind: 'text', text: long }, OPTIONS, ignore)).toMatchObject({
      page: null,
    });
    const piece = { kind: 'text', text: page.split('\n')[1] ?? '' } as const;
    expect(await workOn(piece, OPTIONS, ignore)).toMatchObject({ page: null });
  });

  it('tells how far it is', async () => {
    const shares: number[] = [];
    await workOn({ kind: 'text', text: '桥头有人。\n'.repeat(40_000) }, OPTIONS, (done) =>
      shares.push(done),
    );
    expect(shares.length).toBeGreaterThan(3);
    expect(shares.at(-1)).toBe(1);
  });
});
