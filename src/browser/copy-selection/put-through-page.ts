import { browser } from 'wxt/browser';
import { makeSecret } from '../page/make-secret.ts';
import type { Envelope } from '../send-message.ts';
import { copyFrameAddress } from './copy-frame-address.ts';
import { copyInPage, layCopyFrame, removeCopyFrame } from './in-page.ts';

/**
 * Puts text on the clipboard where the background itself has none, as a service worker: through a
 * small frame of our own in a tab's page, or, where none can live, through the page.
 * @returns whether it arrived there.
 */
export async function putThroughPage(tabId: number, text: string): Promise<boolean> {
  const target = { tabId };
  const secret = makeSecret();
  try {
    const args: [string] = [copyFrameAddress(secret)];
    const [laid] = await browser.scripting.executeScript({ target, func: layCopyFrame, args });
    if (laid?.result && (await askFrame(tabId, secret, text))) return true;
  } catch (error) {
    console.info('No frame of ours in this page:', error);
  } finally {
    await browser.scripting.executeScript({ target, func: removeCopyFrame }).catch(() => {});
  }
  const [copied] = await browser.scripting.executeScript({
    target,
    func: copyInPage,
    args: [text],
  });
  return copied?.result === true;
}

/** To all frames of the tab, since only ours understands it. */
async function askFrame(tabId: number, secret: string, text: string): Promise<boolean> {
  const message = { kind: 'putOnClipboard', body: { secret, text } };
  const answer: Envelope | undefined = await browser.tabs.sendMessage(tabId, message);
  return answer?.ok === true && answer.value === true;
}
