import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DrivenBrowser } from '../browsers/driven-browser.ts';
import { closeTab } from '../browsers/tab-in-front.ts';
import { composeRow } from '../compose-row.ts';
import { picture, setTheme, setWidth, THEMES } from './camera.ts';
import { openReaderView } from './reader-scenes.ts';

/** Takes the README's few pictures of the page at `address`, and puts them into `folder`. */
export async function takeReadmePictures(
  driven: DrivenBrowser,
  address: string,
  folder: string,
): Promise<void> {
  const plain = await driven.browser.newPage();
  await plain.setViewport({ width: 1100, height: 760 });
  await plain.goto(address);
  const before = await plain.screenshot();
  await closeTab(plain);

  const view = await openReaderView(driven, address);
  await setWidth(view, 1100, 760);
  await setTheme(view, 'light');
  const after = await picture(view);
  await setTheme(view, 'sepia');
  await view.page.keyboard.press('r');
  await view.page.keyboard.press('l');
  await view.content.waitForSelector('.ledger');
  const ledger = await picture(view);
  await view.page.keyboard.press('Escape');
  await view.page.keyboard.press('r');
  await setTheme(view, 'dark');
  await view.page.keyboard.press('a');
  await view.content.waitForSelector('#qingdu-appearance');
  const appearance = await picture(view);
  await view.page.keyboard.press('Escape');
  await view.content.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await setWidth(view, 360);
  const themes = [];
  for (const theme of THEMES) {
    await setTheme(view, theme);
    themes.push(await picture(view));
  }
  await closeTab(view.page);

  const board = await driven.browser.newPage();
  const write = async (name: string, pictures: readonly Uint8Array[]) =>
    writeFileSync(join(folder, `${name}.webp`), await composeRow(board, pictures, 'webp'));
  await write('before-after', [before, after]);
  await write('ledger-appearance', [ledger, appearance]);
  await write('themes', themes);
  await closeTab(board);
}
