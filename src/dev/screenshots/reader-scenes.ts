import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../browsers/driven-browser.ts';
import { readerFrame } from '../browsers/reader-frame.ts';
import { closeTab } from '../browsers/tab-in-front.ts';
import { setTheme, setWidth, type TakePicture, THEMES, type View, WIDTHS } from './camera.ts';

/** The reader's panels, each with the key that shows it. */
const PANELS = {
  contents: 't',
  save: 's',
  script: 'f',
  ledger: 'l',
  appearance: 'a',
  shortcuts: '?',
} as const;

/** Opens an address and the reader over it; waits for what `selector` names. */
export async function openReaderView(
  driven: DrivenBrowser,
  address: string,
  selector?: string,
): Promise<View> {
  const page = await driven.browser.newPage();
  await page.goto(address);
  await driven.pressButton(page);
  return { page, content: await readerFrame(page, selector) };
}

/** The article in every theme and width, and each of the panels over it. */
export async function takeReader(
  driven: DrivenBrowser,
  address: string,
  take: TakePicture,
): Promise<void> {
  const view = await openReaderView(driven, address);
  for (const width of WIDTHS) {
    await setWidth(view, width);
    for (const theme of THEMES) {
      await setTheme(view, theme);
      await take(view, `reader-${width}-${theme}`);
    }
    await setTheme(view, 'light');
    for (const panel of Object.keys(PANELS) as (keyof typeof PANELS)[])
      await takePanel(panel, width);
    await view.content.$eval('[data-icon="chevron"]', (it) => (it as HTMLElement).click());
    await view.content.waitForSelector('.menu');
    await take(view, `copy-${width}`);
    await view.page.keyboard.press('Escape');
    await view.page.keyboard.press('c');
    await view.content.waitForSelector('[role="status"]:not(:empty)');
    await take(view, `copied-${width}`);
    await view.content.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await view.content.waitForSelector('[role="status"]:not(:empty)', { hidden: true });
  }
  await closeTab(view.page);

  async function takePanel(panel: keyof typeof PANELS, width: number): Promise<void> {
    await view.page.keyboard.press(PANELS[panel]);
    if (panel === 'ledger') {
      await view.content.waitForSelector('.ledger');
      await view.content.$eval('[data-kind="reading"] summary', (it) =>
        (it as HTMLElement).click(),
      );
    }
    await take(view, `${panel}-${width}`);
    await setTheme(view, 'dark');
    await take(view, `${panel}-${width}-dark`);
    await setTheme(view, 'light');
    // Beside the article the contents stay until they are asked to go, and come back so.
    await view.page.keyboard.press(panel === 'contents' ? PANELS.contents : 'Escape');
  }
}

/** The article as it is printed. */
export async function printReader(
  driven: DrivenBrowser,
  address: string,
  file: string,
): Promise<void> {
  // A frame cannot be printed by itself here: its document is, in a tab of its own.
  const { page, content } = await openReaderView(driven, address);
  const html = await content.evaluate(() => {
    const styles = [...document.styleSheets].flatMap((sheet) =>
      [...sheet.cssRules].map(({ cssText }) => cssText),
    );
    const { lang, dataset, style } = document.documentElement;
    const data = Object.entries(dataset).map(([name, value]) => `data-${name}="${value}"`);
    return `<!doctype html><html lang="${lang}" ${data.join(' ')} style="${style.cssText}">
      <meta charset="utf-8"><style>${styles.join('\n')}</style>${document.body.outerHTML}`;
  });
  await page.goto('about:blank');
  await page.setContent(html);
  await page.pdf({ path: file, preferCSSPageSize: true });
  await closeTab(page);
}

/** All that an article may hold, from its long headline to its end, in each font and in Traditional. */
export async function takeSpecimen(
  driven: DrivenBrowser,
  address: string,
  take: TakePicture,
): Promise<void> {
  const view = await openReaderView(driven, address);
  const { page, content } = view;
  const whole = { 360: 7800, 768: 5200, 1280: 4800 } as const;
  for (const width of WIDTHS) {
    await setWidth(view, width, whole[width]);
    for (const font of ['sans', 'serif', 'kai'] as const) {
      await content.evaluate((name) => {
        document.documentElement.dataset.font = name;
        document.documentElement.dataset.paragraphs = name === 'sans' ? 'spaced' : 'indented';
      }, font);
      await take(view, `specimen-${width}-${font}`);
    }
  }
  await page.keyboard.press('f');
  await content.waitForSelector('.menu-item');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await content.waitForSelector('article:lang(zh-Hant)');
  await take(view, 'specimen-1280-hant');
  await closeTab(page);
}

/** What shows instead of an article. */
export async function takeMessages(
  driven: DrivenBrowser,
  empty: string,
  take: TakePicture,
): Promise<void> {
  const view = await openReaderView(driven, empty, '[role=alert]');
  await takeWidths(view, 'message-empty', take);
  await closeTab(view.page);
  for (const [name, query] of [
    ['forbidden', '?message=forbiddenPage'],
    ['pdf', '?message=pdf'],
    ['gone', ''],
  ] as const) {
    const page = await openOwn(driven, `/reader.html${query}`, '[role=alert]');
    await takeWidths({ page, content: page }, `message-${name}`, take);
    await closeTab(page);
  }
}

/** Opens a page of the extension's own in a new tab. */
export async function openOwn(
  driven: DrivenBrowser,
  path: string,
  selector: string,
): Promise<Page> {
  const page = await driven.browser.newPage();
  await driven.visit(page, driven.home + path);
  await page.waitForSelector(selector);
  return page;
}

/** A view in every width, light, and once dark. */
export async function takeWidths(view: View, name: string, take: TakePicture): Promise<void> {
  for (const width of WIDTHS) {
    await setWidth(view, width);
    await setTheme(view, 'light');
    await take(view, `${name}-${width}`);
  }
  await setTheme(view, 'dark');
  await take(view, `${name}-1280-dark`);
}
