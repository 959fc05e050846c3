/** The cover as the detector has it in hand. */
export interface HeldCover {
  /** Takes it away before its time. */
  lift(): void;
}

/** Shorter than the cover's own animation: it begins anew before it has run. */
const STEP_MS = 250;
/** A page that takes longer to arrive is shown as it comes. */
const MOST_MS = 10_000;

/**
 * Keeps the cover while the page is still arriving, by beginning its animation anew. Whenever nothing
 * of ours does so any more, the animation runs out, and the page shows.
 *
 * @param isInnocent - asked as text arrives: whether there is enough to see that no cover is needed
 */
export function holdCover(document: Document, isInnocent: () => boolean): HeldCover {
  const began = Date.now();
  const animation = () =>
    document.getAnimations().find((one) => (one as CSSAnimation).animationName === 'qingdu-cover');
  const rewind = () => {
    const cover = animation();
    if (cover) cover.currentTime = 0;
  };
  const stop = () => {
    clearInterval(timer);
    document.removeEventListener('readystatechange', onParsed);
  };
  const lift = () => {
    stop();
    animation()?.finish();
  };
  const timer = setInterval(() => {
    if (Date.now() - began > MOST_MS) stop();
    else if (isInnocent()) lift();
    else rewind();
  }, STEP_MS);
  const onParsed = () => {
    stop();
    rewind();
  };
  document.addEventListener('readystatechange', onParsed);
  return { lift };
}
