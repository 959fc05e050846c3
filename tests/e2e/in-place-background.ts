import { type Browser, browser } from 'wxt/browser';
import { copySelectionClean } from '../../src/browser/copy-selection/copy-selection-clean.ts';
import { setPageInPlace } from '../../src/browser/in-place/set-page-in-place.ts';
import { updateSettings } from '../../src/browser/settings/update-settings.ts';
import { isScript } from '../../src/text/script.ts';

/**
 * A background that does on a press of the button what menu and command do in the real one, in browsers
 * without a window as well; `presses.test.ts` presses the real ones. What came of it is told in the
 * page's `name`, which is no part of its document.
 */
browser.action.onClicked.addListener(async (tab: Browser.tabs.Tab) => {
  const tabId = tab.id ?? -1;
  // The address is there only once the press has given access to the tab.
  const query = new URL(tab.url ?? 'about:blank').searchParams;
  const script = query.get('script');
  if (isScript(script)) await updateSettings({ script });
  const outcome = query.has('copy')
    ? await copySelectionClean(tabId)
    : await setPageInPlace(tabId, 'toggle').catch((error: unknown) => String(error));
  await browser.scripting.executeScript({
    target: { tabId },
    func: (text: string) => {
      window.name = text;
    },
    args: [JSON.stringify(outcome)],
  });
});
