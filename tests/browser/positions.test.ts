import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backgroundAnswerers } from '../../src/browser/background/background-answerers.ts';
import { findPosition } from '../../src/browser/settings/find-position.ts';
import { keepPosition, MOST_POSITIONS } from '../../src/browser/settings/keep-position.ts';
import { clearPositions, countPositions } from '../../src/browser/settings/positions.ts';
import { updateSettings } from '../../src/browser/settings/update-settings.ts';
import { makeFakeBrowser } from './settings-fake-browser.ts';

const ORIGIN = 'chrome-extension://abc';
const make = () => ({
  ...makeFakeBrowser(),
  runtime: { id: 'abc', getURL: (path: string) => ORIGIN + path },
});
let fake = make();
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake;
  },
}));
beforeEach(() => {
  fake = make();
});

const PAGE = 'http://news.example/a/1.html?p=2';
const PLACE = { block: 12, of: 40, mark: 123456, share: 0.25 };
const OTHER = { block: 3, of: 9, mark: 99, share: 0 };

describe('the place in an article', () => {
  it('is kept for a page, and found again whatever its #…', async () => {
    await keepPosition(`${PAGE}#top`, PLACE, 1000);
    expect(await findPosition(`${PAGE}#end`)).toEqual(PLACE);
    expect(await findPosition('http://news.example/a/1.html')).toBeNull();
  });

  it('is put in place of the one before, and forgotten at the top', async () => {
    await keepPosition(PAGE, PLACE, 1000);
    await keepPosition(PAGE, OTHER, 2000);
    expect(await findPosition(PAGE)).toEqual(OTHER);
    expect(await countPositions()).toBe(1);
    await keepPosition(PAGE, null, 3000);
    expect([await findPosition(PAGE), await countPositions()]).toEqual([null, 0]);
  });

  it('tells nobody what was read', async () => {
    await keepPosition(PAGE, PLACE, 1000);
    const stored = JSON.stringify(fake.storage.local.items);
    expect(stored).not.toMatch(/news|example|html/);
    expect(fake.storage.sync.items).toEqual({});
  });

  it('is neither kept nor found once the user does not want it', async () => {
    await keepPosition(PAGE, PLACE, 1000);
    await updateSettings({ keepPositions: false });
    await keepPosition(PAGE, OTHER, 2000);
    expect(await findPosition(PAGE)).toBeNull();
    await updateSettings({ keepPositions: true });
    expect(await findPosition(PAGE)).toEqual(PLACE);
  });

  it.each(['about:blank', 'data:text/html,<p>一</p>', 'blob:http://a.example/1', 'not an address'])(
    'is not kept for %s',
    async (url) => {
      await keepPosition(url, PLACE, 1000);
      expect([await findPosition(url), await countPositions()]).toEqual([null, 0]);
    },
  );

  it('is that of the top where storage holds something else', async () => {
    await keepPosition(PAGE, PLACE, 1000);
    const [name = ''] = Object.keys(fake.storage.local.items);
    fake.storage.local.items[name] = { block: 'twelve' };
    expect(await findPosition(PAGE)).toBeNull();
  });

  it('makes room for a new one: the one left alone longest goes', async () => {
    const page = (n: number) => `http://news.example/${n}.html`;
    for (let n = 0; n < MOST_POSITIONS; n++)
      fake.storage.local.items[`position.${n}`] = { ...PLACE, at: 10_000 + n };
    await keepPosition(page(1), PLACE, 20_000);
    expect(await countPositions()).toBe(MOST_POSITIONS);
    expect(fake.storage.local.items).not.toHaveProperty(['position.0']);
    expect(fake.storage.local.items).toHaveProperty(['position.1']);
    // One that is there already pushes out nobody.
    await keepPosition(page(1), OTHER, 30_000);
    expect(fake.storage.local.items).toHaveProperty(['position.1']);
    expect(await findPosition(page(1))).toEqual(OTHER);
  });

  it('goes with all the others', async () => {
    await keepPosition(PAGE, PLACE, 1000);
    await clearPositions();
    expect(await findPosition(PAGE)).toBeNull();
  });
});

describe('asked for by a reader', () => {
  const sender = (incognito: boolean) =>
    ({
      id: 'abc',
      url: `${ORIGIN}/reader.html?secret=1`,
      frameId: 7,
      tab: { id: 3, incognito },
    }) as Parameters<typeof backgroundAnswerers.findPosition.answer>[1];
  const find = (incognito: boolean) =>
    backgroundAnswerers.findPosition.answer({ url: PAGE }, sender(incognito));
  const keep = (incognito: boolean) =>
    backgroundAnswerers.keepPosition.answer({ url: PAGE, place: PLACE }, sender(incognito));

  it('is kept, and given back', async () => {
    await keep(false);
    expect(await find(false)).toEqual(PLACE);
  });

  it('is not kept in a private window', async () => {
    await keep(true);
    expect(await countPositions()).toBe(0);
  });

  it('is not found in a private window', async () => {
    await keep(false);
    expect(await find(true)).toBeNull();
  });

  it('is no business of a page', () => {
    const page = { ...sender(false), url: PAGE };
    expect(backgroundAnswerers.findPosition.accepts(page)).toBe(false);
    expect(backgroundAnswerers.keepPosition.accepts(page)).toBe(false);
  });
});
