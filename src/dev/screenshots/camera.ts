import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';

/** Widths of a phone, a tablet and a desk, in CSS pixels. */
export const WIDTHS = [360, 768, 1280] as const;
/** The themes that are not the system's. */
export const THEMES = ['light', 'sepia', 'grey', 'dark', 'black'] as const;
export type Theme = (typeof THEMES)[number];

/** Where the camera looks: a page, and the document in it whose theme and width count. */
export interface View {
  readonly page: Page;
  readonly content: Page | Frame;
}

/** Takes a picture of what a view shows now, under a name of its own. */
export type TakePicture = (view: View, name: string) => Promise<void>;

/** A picture of what a view shows, once it stands still. */
export async function picture({ page, content }: View): Promise<Uint8Array> {
  await settled(content);
  return page.screenshot();
}

/** Makes the camera that puts its pictures into `folder`. */
export function camera(folder: string): TakePicture {
  mkdirSync(folder, { recursive: true });
  return async (view, name) => writeFileSync(join(folder, `${name}.png`), await picture(view));
}

/** Gives the window a width, and a height that fits it. */
export async function setWidth({ page }: View, width: number, height?: number): Promise<void> {
  const usual = width < 600 ? 740 : 800;
  await page.setViewport({
    width,
    height: height ?? usual,
    deviceScaleFactor: width < 600 ? 2 : 1,
  });
}

/** Shows the document in a theme. */
export async function setTheme({ content }: View, theme: Theme): Promise<void> {
  await content.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, theme);
}

/** Waits until nothing moves and no picture in the window is missing any more. */
async function settled(content: Page | Frame): Promise<void> {
  await content.waitForFunction(() =>
    [...document.images].every(
      (image) => image.complete || image.getBoundingClientRect().top > innerHeight,
    ),
  );
  await content.evaluate(async () => {
    await document.fonts.ready;
    const still = document.getAnimations().filter(({ effect }) => {
      const timing = effect?.getComputedTiming();
      return timing?.iterations !== Number.POSITIVE_INFINITY;
    });
    await Promise.allSettled(still.map(({ finished }) => finished));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  });
}
