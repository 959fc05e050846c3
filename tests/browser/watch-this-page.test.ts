// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type PageWorld, WATCHER } from '../../src/browser/auto-clean/page-world.ts';
import { watchThisPage } from '../../src/browser/auto-clean/watch-this-page.ts';

const { sendMessage } = vi.hoisted(() => ({
  sendMessage: vi.fn(async (_message: { kind: string }) => ({ ok: true, value: 'none' })),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { sendMessage, onMessage: { addListener() {}, removeListener() {} } },
  },
}));

const MINUTE = 60_000;
const PARAGRAPH = '<p>清晨六点，渡口的雾还没有散开，第一班船已经靠在新修的石阶旁边。</p>'.repeat(
  30,
);

const looks = () => sendMessage.mock.calls.filter(([{ kind }]) => kind === 'reportPage').length;

/** Goes to another address and shows another text there, every so often. */
async function wander(everyMs: number, forMs: number): Promise<void> {
  for (let past = 0; past < forMs; past += everyMs) {
    history.replaceState(null, '', `/${past}`);
    document.body.innerHTML = PARAGRAPH;
    await vi.advanceTimersByTimeAsync(everyMs);
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockClear();
  document.body.innerHTML = PARAGRAPH;
  watchThisPage(window);
});
afterEach(() => {
  (globalThis as PageWorld)[WATCHER]?.stop();
  vi.useRealTimers();
});

test('every article of a single-page site is looked at', async () => {
  await wander(MINUTE, 60 * MINUTE);
  expect(looks()).toBeGreaterThanOrEqual(60);
});

test('so are some that are passed by one right after another', async () => {
  await wander(2000, MINUTE / 3);
  expect(looks()).toBe(11);
});

test('an article is looked at however much text the one before it had', async () => {
  for (let more = 0; more < 6; more++) {
    document.body.insertAdjacentHTML('beforeend', PARAGRAPH.repeat(2 ** more));
    await vi.advanceTimersByTimeAsync(1000);
  }
  const before = looks();
  history.replaceState(null, '', '/next');
  document.body.innerHTML = PARAGRAPH;
  await vi.advanceTimersByTimeAsync(1000);
  expect(looks()).toBe(before + 1);
});

test('a page that changes its address all the time is looked at now and then', async () => {
  await wander(600, 6 * MINUTE);
  // Those it has in hand, and four a minute.
  expect(looks()).toBeLessThanOrEqual(24 + 6 * 4 + 1);
  expect(looks()).toBeGreaterThan(24);
});

test('a page cannot say that it came back from the memory of the browser', async () => {
  const before = looks();
  const persisted = { persisted: true };
  for (let i = 0; i < 50; i++) window.dispatchEvent(new PageTransitionEvent('pageshow', persisted));
  await vi.advanceTimersByTimeAsync(1000);
  expect(looks()).toBe(before);
});
