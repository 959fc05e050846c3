import { readTrue } from '../../dom/read-true.ts';

/** All that may lie in the browser's top layer. */
const IN_TOP_LAYER = ':modal, :popover-open, :fullscreen';

/** What tells that it changed; a page can keep these from us, and then the clock does. */
const CHANGES = ['toggle', 'fullscreenchange'];
const LOOK_AGAIN_MS = 500;

/** Raised so often in one minute, the reader gives up: the page fights it. */
const MOST_RAISES = 10;
const MINUTE_MS = 60_000;

export interface TopEvents {
  /** Something came to lie over the reader. */
  onCovered(): void;
  /** It does so again and again. */
  onFight(): void;
}

/**
 * Tells when a page opens a modal dialog, a popover or goes fullscreen: the last one lies over all others.
 * @returns a function that ends it.
 */
export function stayOnTop(view: Window, { onCovered, onFight }: TopEvents): () => void {
  const { document } = view;
  const find = () => new Set(readTrue(document, 'querySelectorAll')(IN_TOP_LAYER));
  let below = find();
  let raises = 0;

  const look = () => {
    const now = find();
    const isCovered = [...now].some((one) => !below.has(one));
    below = now;
    if (!isCovered) return;
    if (raises++ < MOST_RAISES) onCovered();
    else onFight();
  };
  const onChange = ({ target }: Event) => {
    // Closed and opened again, it lies on top.
    below.delete(target as Element);
    look();
  };
  for (const type of CHANGES) view.addEventListener(type, onChange, true);
  const clock = setInterval(look, LOOK_AGAIN_MS);
  const forgetting = setInterval(() => {
    raises = 0;
  }, MINUTE_MS);
  return () => {
    for (const type of CHANGES) view.removeEventListener(type, onChange, true);
    clearInterval(clock);
    clearInterval(forgetting);
  };
}
