import { browser } from 'wxt/browser';
import { ALL_SITES } from '../../sites/all-sites.ts';
import { grantedOrigins } from '../permissions/granted-origins.ts';
import { getRules } from '../settings/get-rules.ts';
import { getSettings } from '../settings/get-settings.ts';
import { planRegistrations, type Registration } from './plan-registrations.ts';
import { registerScripts } from './register-scripts.ts';
import { showNothing } from './show-on-action.ts';
import { stopPage } from './stop-page.ts';

/** One after the other: two at once would register the same thing twice. */
let last: Promise<void> = Promise.resolve();

/**
 * Makes what runs by itself what the rules want and the browser allows, now: what is registered for
 * pages to come and, where that changed or `anew`, what runs in the pages that are open. Keeps nothing
 * in between, so that it may be ended at any moment and begun again. Never rejects.
 */
export function reconcile(anew: boolean): Promise<void> {
  last = last.then(() => work(anew)).catch((error: unknown) => console.warn(error));
  return last;
}

async function work(anew: boolean): Promise<void> {
  const [rules, { allSites }, granted] = await Promise.all([
    getRules(),
    getSettings(),
    grantedOrigins(),
  ]);
  const plan = planRegistrations({ rules, allSites, granted });
  const registered = await registerScripts(plan);
  if (registered.isChanged || anew) await renewPages(registered.plan);
}

/** Pages that are open begin at once, without a reload, and end at once. */
async function renewPages(plan: readonly Registration[]): Promise<void> {
  const matches = plan.flatMap((one) => one.matches);
  const wanted = await tabsAt(matches.includes(ALL_SITES) ? [ALL_SITES] : matches);
  const isWanted = new Set(wanted);
  const others = (await tabsAt(null)).filter((tabId) => !isWanted.has(tabId));
  await Promise.all([...wanted.map(watchPage), ...others.map(leavePage)]);
}

async function tabsAt(matches: readonly string[] | null): Promise<number[]> {
  if (matches?.length === 0) return [];
  const tabs = await browser.tabs.query(matches === null ? {} : { url: [...matches] });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** A detector that runs there already gives way to the new one, which asks once more what is wanted. */
async function watchPage(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/detector.js'] });
  } catch (error) {
    console.info('Not watched:', error);
  }
}

async function leavePage(tabId: number): Promise<void> {
  if (await stopPage(tabId)) await showNothing(tabId);
}
