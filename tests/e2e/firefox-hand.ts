import { inject } from 'vitest';
import { launchFirefox } from '../../src/dev/browsers/launch-firefox.ts';
import { runInWindow } from '../../src/dev/browsers/run-in-window.ts';
import { EXTENSIONS } from './extensions.ts';
import type { Entry, Hand } from './hand.ts';

/** Opens what must be open for an entry to be chosen, and chooses it as a click on it does. */
const chooseIn = (menu: string, entry: Entry) => `
  const until = async (holds) => {
    for (let i = 0; !holds(); i++) {
      if (i > 200) throw new Error('No such menu or entry: ' + holds);
      await new Promise((done) => setTimeout(done, 25));
    }
  };
  const menu = document.getElementById('${menu}');
  await until(() => menu.state === 'open');
  const find = () => menu.querySelector('[id$="-menuitem-_${entry}"]');
  await until(find);
  const parent = find().closest('menu');
  if (parent) {
    parent.openMenu(true);
    await until(() => parent.menupopup.state === 'open');
  }
  (parent ? parent.menupopup : menu).activateItem(find());
`;

/** Pins the button, as users do, and opens its own menu. */
const openButtonMenu = (host: string) => `
  const { CustomizableUI } = ChromeUtils.importESModule(
    'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
  const { id } = WebExtensionPolicy.getByHostname('${host}');
  const widget = document.querySelector('[data-extensionid="' + id + '"]')?.id
    ?? id.toLowerCase().replace(/[^a-z0-9_-]/g, '_') + '-browser-action';
  CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
  const button = document.getElementById(widget).querySelector('toolbarbutton');
  const { x, y } = button.getBoundingClientRect();
  button.dispatchEvent(new MouseEvent('contextmenu', {
    bubbles: true, cancelable: true, button: 2, view: window,
    screenX: window.mozInnerScreenX + x + 5, screenY: window.mozInnerScreenY + y + 5,
  }));
`;

/** Presses the button of the question, once it takes a press. */
const ALLOW = `
  Services.prefs.setIntPref('security.notification_enable_delay', 0);
  const { panel } = PopupNotifications;
  for (let i = 0; panel.state !== 'open'; i++) {
    if (i > 200) throw new Error('Firefox did not ask.');
    await new Promise((done) => setTimeout(done, 25));
  }
  await new Promise((done) => setTimeout(done, 100));
  panel.firstElementChild.button.click();
`;

/** The driver's keys go to the page alone; those of the window come by the browser's own first. */
const COPY_KEY = `
  const hand = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!hand.beginInputTransactionForTests(window)) throw new Error('The window takes no keys.');
  gBrowser.selectedBrowser.focus();
  const keys = [
    { key: 'Alt', code: 'AltLeft', keyCode: 18 },
    { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
    { key: 'Y', code: 'KeyY', keyCode: 89 },
  ].map((key) => new KeyboardEvent('', key));
  for (const key of keys) hand.keydown(key);
  for (const key of keys.reverse()) hand.keyup(key);
`;

/** Firefox's own window takes scripts, and the driver's mouse reaches it: no display is wanted. */
export async function firefoxHand(localHosts: readonly string[]): Promise<Hand> {
  const driven = await launchFirefox({
    executable: inject('browsers').firefox,
    extension: EXTENSIONS.firefox,
    headless: true,
    localHosts,
  });
  const inWindow = (script: string) => runInWindow(driven.browser, script);
  return {
    driven,
    async pressCopyKey(page) {
      await page.bringToFront();
      await inWindow(COPY_KEY);
    },
    async chooseInPage(page, { x, y }, entry) {
      await page.bringToFront();
      await page.mouse.click(x, y, { button: 'right' });
      await inWindow(chooseIn('contentAreaContextMenu', entry));
    },
    async chooseOnButton(page, entry) {
      await page.bringToFront();
      await inWindow(openButtonMenu(new URL(driven.home).hostname));
      await inWindow(chooseIn('toolbar-context-menu', entry));
    },
    async allow() {
      await inWindow(ALLOW);
    },
    close: () => driven.close(),
  };
}
