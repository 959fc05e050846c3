import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../src/dev/browsers/driven-browser.ts';

/** A picture of a tab, as it was painted. */
interface Paint {
  /** PNG, in Base64. */
  readonly picture: string;
  /** When it had been painted at the latest, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * Watches a tab from now on. The function it returns ends that and gives the times at which the marked
 * page was to be seen, in milliseconds since 1970: Chromium tells of every frame it paints, in Firefox
 * the page itself has to.
 */
export async function watchPaints(
  driven: DrivenBrowser,
  page: Page,
): Promise<() => Promise<number[]>> {
  if (driven.name === 'firefox') return () => page.evaluate('shown') as Promise<number[]>;
  const stop = await castScreen(page);
  return async () => {
    const paints = await stop();
    if (paints.length === 0) throw new Error('Nothing was painted.');
    return (await findLoud(page, paints)).map(({ at }) => at);
  };
}

async function castScreen(page: Page): Promise<() => Promise<Paint[]>> {
  const paints: Paint[] = [];
  const session = await page.createCDPSession();
  session.on('Page.screencastFrame', ({ data, sessionId, metadata }) => {
    paints.push({ picture: data, at: (metadata.timestamp ?? 0) * 1000 });
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await session.send('Page.startScreencast', { format: 'png', maxWidth: 300, maxHeight: 200 });
  return async () => {
    await session.detach();
    return paints;
  };
}

/**
 * What marks a page here: no surface of ours or of a browser is painted so. Its script notes frame by
 * frame whether the page shows: Firefox's driver takes pictures without what animations do.
 */
export const LOUD = `<style>html, body { background: #f0f !important; color: #f0f }</style><script>
  window.shown = [];
  requestAnimationFrame(function look() {
    const covered = getComputedStyle(document.documentElement, '::after').visibility === 'visible';
    const open = document.documentElement.lastElementChild?.localName === 'div';
    if (!covered && !open) shown.push(performance.timeOrigin + performance.now());
    requestAnimationFrame(look);
  });
</script>`;

/** Of some pictures those that show a page that is marked; looked at in an empty tab. */
async function findLoud(page: Page, paints: readonly Paint[]): Promise<Paint[]> {
  const viewer = await page.browser().newPage();
  const loud = await viewer.evaluate(
    (pictures) =>
      Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = Object.assign(document.createElement('canvas'), { width: 60, height: 40 });
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0, 60, 40);
          const pixels = context?.getImageData(0, 0, 60, 40).data ?? [];
          let marked = 0;
          for (let i = 0; i < pixels.length; i += 4) {
            const [red = 0, green = 255, blue = 0] = pixels.slice(i, i + 3);
            if (red > 200 && green < 60 && blue > 200) marked++;
          }
          return marked > 20;
        }),
      ),
    paints.map(({ picture }) => picture),
  );
  await viewer.close();
  return paints.filter((_, index) => loud[index]);
}
