import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { mountReader } from '../../src/reader/mount-reader.tsx';
import type {
  Presentation,
  PresentOptions,
  ReaderSettings,
  ReaderView,
} from '../../src/reader/types.ts';
import { articleView } from './sample-article.ts';
import { type Locale, translateFrom } from './translate-from.ts';

export interface Surroundings {
  readonly wide?: boolean;
  readonly copyArrives?: boolean;
  readonly locale?: Locale;
  readonly settings?: ReaderSettings;
}

let mounted: HTMLElement | null = null;

/** Mounts the reader into the test's document and shows a view. */
export function showReader(view: ReaderView, surroundings: Surroundings = {}) {
  const { wide = true, copyArrives = true, locale = 'zh_CN', settings } = surroundings;
  standIn(wide);
  // The reader before listens to the same document.
  if (mounted !== null) render(null, mounted);
  const root = document.createElement('div');
  mounted = root;
  document.body.replaceChildren(root);
  const actions = {
    close: vi.fn(),
    follow: vi.fn(),
    copyText: vi.fn(async () => copyArrives),
    copyRich: vi.fn(async () => copyArrives),
    saveSettings: vi.fn(),
    present: vi.fn(
      async (options: PresentOptions): Promise<Presentation> => ({ ...articleView(), options }),
    ),
    keepPlace: vi.fn(),
  };
  let show: (view: ReaderView) => void = () => {};
  void act(() => {
    show = mountReader(root, actions, translateFrom(locale), settings);
    if (view.kind !== 'loading') show(view);
  });
  return { root, actions, show: (next: ReaderView) => void act(() => show(next)) };
}

/** Presses a key where the focus is. */
export function press(key: string, init: KeyboardEventInit = {}): void {
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  void act(() => void target.dispatchEvent(event));
}

/** Clicks an element; true where the browser was left to do what it does by itself. */
export function click(element: Element | null, init: MouseEventInit = {}): boolean {
  if (element === null) throw new Error('Nothing to click');
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
  // jsdom cannot navigate and says so: what the reader left alone is noted, then stopped.
  let left = true;
  const note = (seen: Event) => {
    left = !seen.defaultPrevented;
    seen.preventDefault();
  };
  window.addEventListener('click', note, { once: true });
  void act(() => void element.dispatchEvent(event));
  window.removeEventListener('click', note);
  return left;
}

/** The button of that name. */
export function button(name: string): HTMLButtonElement | null {
  const all = [...document.querySelectorAll('button')];
  const named = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  return named ?? null;
}

/** What browsers have and jsdom has not. */
function standIn(wide: boolean): void {
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { matches: wide, media }) as unknown as MediaQueryList;
  Element.prototype.scrollIntoView = vi.fn();
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
}
