import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLEAN, HEADLINE, JUNK, LINES, spamPage } from '../article/spam-page.ts';
import { run, runScript } from './run.ts';

const FIELDS = 'file verdict title source byline date paragraphs text html removals'.split(' ');

const TEXT = [JUNK, HEADLINE, '來源:江城晚報 日期:2024-07-08 點擊:', ...LINES].join('\n');

const ARTICLE = {
  title: '河边小城修复老码头',
  source: '江城晚报',
  byline: null,
  date: '2024-07-08',
  paragraphs: CLEAN,
  text: CLEAN.join('\n'),
};

let here = '';

beforeAll(() => {
  here = mkdtempSync(join(tmpdir(), 'qingdu-cli-'));
  mkdirSync(join(here, 'folder'));
  const files = {
    'page.html': spamPage(),
    'folder/page.txt': TEXT,
    'no ending': spamPage(),
    'empty.html': '',
    'blank.txt': ' \n\n',
    'short.html': '<p>短的一行</p>',
    'plain.md': '# 一\n\n清晨六点，渡口的雾还没有散开，第一班船已经靠岸。\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(here, name), text);
  writeFileSync(join(here, 'picture.html'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
});

afterAll(() => rmSync(here, { recursive: true, force: true }));

describe.concurrent('the terminal', { timeout: 60_000 }, () => {
  test('prints one object a file, in the order of the inputs', async () => {
    const files = ['page.html', 'missing.html', 'folder/page.txt', './no ending', 'plain.md'];
    const { code, stderr, json } = await run(['--format', 'json', ...files], here);
    const results = json();
    expect(results.map(({ file }) => file)).toEqual(files);
    for (const index of [0, 2, 3]) {
      expect(Object.keys(results[index] ?? {})).toEqual(FIELDS);
      expect(results[index]).toMatchObject({ ...ARTICLE, verdict: { kind: 'spam' } });
    }
    expect(results[1]).toEqual({ file: 'missing.html', verdict: null, error: 'no such file' });
    expect(results[4]).toMatchObject({ title: '# 一', verdict: { kind: 'plain' } });
    expect(stderr).toBe('missing.html: no such file\n');
    expect(code).toBe(1);
  });

  test('says of each input that fails why, and does the others', async () => {
    const files = ['empty.html', 'blank.txt', 'short.html', 'picture.html', 'folder', 'page.html'];
    const { code, stdout, stderr, json } = await run(['-f', 'json', ...files], here);
    expect(code).toBe(1);
    expect(json().map((result) => Object.keys(result).join())).toEqual([
      ...files.slice(0, -1).map(() => 'file,verdict,error'),
      FIELDS.join(),
    ]);
    expect(json().map(({ verdict }) => (verdict as { kind: string } | null)?.kind ?? null)).toEqual(
      [null, 'not-chinese', 'plain', null, null, 'spam'],
    );
    expect(stderr.split('\n')).toEqual([
      'empty.html: the file is empty',
      'blank.txt: the page holds no text',
      'short.html: no article was found in the page',
      'picture.html: a binary file, not text or HTML',
      'folder: a folder, not a file',
      '',
    ]);
    expect(stdout.trim().split('\n')).toHaveLength(files.length);
  });

  test.each([
    ['HTML', spamPage()],
    ['plain text', TEXT],
  ])('reads %s from standard input', async (_, input) => {
    const { code, stderr, json } = await run(['--format', 'json', '-'], here, input);
    expect(json()).toEqual([expect.objectContaining({ ...ARTICLE, file: '-' })]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  test('takes paths from where the user stands, under npm too', async () => {
    const { code, stderr, json } = await runScript(
      ['--format', 'json', '../page.html', 'page.txt'],
      join(here, 'folder'),
    );
    expect(json()).toEqual([
      expect.objectContaining({ ...ARTICLE, file: '../page.html' }),
      expect.objectContaining({ ...ARTICLE, file: 'page.txt' }),
    ]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  test('an empty standard input is a failure', async () => {
    const { code, stdout, stderr } = await run(['-'], here);
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: '-: the file is empty\n',
    });
  });

  test('prints text where no format is named', async () => {
    const { code, stdout } = await run([join(here, 'page.html')], '/');
    expect(code).toBe(0);
    expect(stdout).toContain(ARTICLE.title);
    for (const line of CLEAN) expect(stdout).toContain(line);
    expect(stdout).not.toContain('<p>');
  });

  test.each([
    ['markdown', `# ${ARTICLE.title}`],
    ['html', `<p>${CLEAN[0]}</p>`],
  ])('prints %s', async (format, part) => {
    const { code, stdout } = await run(['--format', format, 'page.html'], here);
    expect(code).toBe(0);
    expect(stdout).toContain(part);
  });

  test('prints in the script that is asked for', async () => {
    const { code, json } = await run(['-f', 'json', '-s', 'zh-Hant-TW', 'page.html'], here);
    expect(code).toBe(0);
    expect(json()[0]).toMatchObject({ title: '河邊小城修復老碼頭', source: '江城晚報' });
    expect(json()[0]?.text).toContain('散步的人坐在臺階上看水');
  });

  test.each([
    [[], 'No file named.'],
    [['--format', 'pdf', 'page.html'], 'Unknown format: pdf'],
    [['--script', 'zh-TW', 'page.html'], 'Unknown script: zh-TW'],
    [['--nonsense', 'page.html'], '--nonsense'],
  ])('%j is wrong usage', async (args, said) => {
    const { code, stdout, stderr } = await run(args, here);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(said);
    expect(stderr).toContain('Usage:');
  });

  test('--help says how', async () => {
    const { code, stdout, stderr } = await run(['--help'], here);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: /u);
    expect(stderr).toBe('');
  });
});
