import { sendToPage } from '../send-message.ts';

/** Ends the detector in a tab's page. @returns whether there was one. */
export async function stopPage(tabId: number): Promise<boolean> {
  try {
    await sendToPage(tabId, 'stopWatching', null);
    return true;
  } catch {
    // Most pages have none.
    return false;
  }
}
