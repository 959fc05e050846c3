// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleView, PAGE_URL } from './sample-article.ts';
import { button, press, showReader } from './show-reader.ts';

/** What the browser was given to save. */
let saved: { name: string; blob: Blob | undefined }[] = [];

beforeEach(() => {
  saved = [];
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob) => {
    const url = `blob:${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  };
  URL.revokeObjectURL = (url) => void blobs.delete(url);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, blob: blobs.get(this.href) });
  });
});
afterEach(() => vi.restoreAllMocks());

const status = () => document.querySelector('.status')?.textContent;
const entries = () => [...document.querySelectorAll<HTMLElement>('[role="dialog"] button')];

async function save(index: number): Promise<{ name: string; text: string; type: string }> {
  showReader(articleView({ title: '河：过去/现在？' }));
  press('s');
  expect(document.activeElement).toBe(entries()[0]);
  entries()[index]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await vi.waitFor(() => expect(status()).toMatch(/^已保存为/));
  expect(document.querySelector('[role="dialog"]')).toBeNull();
  expect(document.activeElement).toBe(button('保存'));
  const [file] = saved;
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(file?.blob as Blob);
  });
  return { name: file?.name ?? '', text, type: file?.blob?.type ?? '' };
}

describe('saving', () => {
  it('as Markdown has front matter', async () => {
    const { name, text, type } = await save(0);
    expect(name).toBe('河：过去／现在？.md');
    expect(type).toContain('text/markdown');
    expect(text).toMatch(/^---\ntitle: "河：过去\/现在？"\nsource: "南方人文"\nauthor: "沈观澜"\n/);
    expect(text).toContain(`url: "${PAGE_URL}"`);
    expect(status()).toBe('已保存为“河：过去／现在？.md”');
  });

  it('as plain text has the head in front', async () => {
    const { name, text } = await save(1);
    expect(name).toBe('河：过去／现在？.txt');
    expect(text).toMatch(/^河：过去\/现在？\n\n南方人文 · 沈观澜 · 2024-07-08\n/);
  });

  it('as a web page is whole', async () => {
    const { name, text } = await save(2);
    expect(name).toBe('河：过去／现在？.html');
    expect(text).toMatch(/^<!doctype html>/);
    expect(text).toContain('<td>染坊</td>');
  });

  it('says so when it fails', async () => {
    URL.createObjectURL = () => {
      throw new Error('no room');
    };
    vi.spyOn(console, 'error').mockImplementation(() => {});
    showReader(articleView());
    press('s');
    entries()[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await vi.waitFor(() => expect(status()).toMatch(/没有保存成功/));
  });
});
