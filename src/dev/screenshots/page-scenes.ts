import type { DrivenBrowser } from '../browsers/driven-browser.ts';
import { closeTab } from '../browsers/tab-in-front.ts';
import type { TakePicture } from './camera.ts';
import { openOwn, takeWidths } from './reader-scenes.ts';

/** The pages around the reader: options, first run, and clean text, empty, done and refused. */
export async function takePages(driven: DrivenBrowser, take: TakePicture): Promise<void> {
  for (const name of ['options', 'welcome']) {
    const page = await openOwn(driven, `/${name}.html`, 'main');
    await takeWidths({ page, content: page }, name, take);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await takeWidths({ page, content: page }, `${name}-end`, take);
    await closeTab(page);
  }
  const page = await openOwn(driven, '/clean-text.html', 'textarea');
  await takeWidths({ page, content: page }, 'clean-text', take);
  await page.focus('textarea');
  await page.keyboard.sendCharacter(
    '目前中國(guó)大陸產(chǎn)品尚未普及化，廠(chǎng)家正在試制(zhì)。\n\n第二批長(zhǎng)度(mm)已經(jīng)量好。',
  );
  await page.waitForSelector('.result');
  await takeWidths({ page, content: page }, 'clean-text-done', take);
  const picker = await page.$('input[type="file"]');
  await picker?.evaluate((it) => {
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array([137, 80, 78, 71, 0, 0])], '照片.png'));
    (it as HTMLInputElement).files = files.files;
    it.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.waitForSelector('.entry-choice');
  await page.$$eval('.entry-choice', (all) => (all.at(-1) as HTMLElement).click());
  await page.waitForSelector('[role="alert"]');
  await takeWidths({ page, content: page }, 'clean-text-refused', take);
  await closeTab(page);
}
