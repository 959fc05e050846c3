import { type Browser, browser } from 'wxt/browser';
import type { Registration } from './plan-registrations.ts';

type Script = Browser.scripting.RegisteredContentScript;

/**
 * Makes what is registered with the browser what is planned, whatever was there before.
 * @returns whether anything had to be changed.
 */
export async function registerScripts(plan: readonly Registration[]): Promise<boolean> {
  const there = await browser.scripting.getRegisteredContentScripts();
  const wanted = plan.map(scriptOf);
  const stale = there.filter((one) => !wanted.some((other) => isSame(one, other)));
  const missing = wanted.filter((one) => !there.some((other) => isSame(one, other)));
  if (stale.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
  }
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
  return stale.length + missing.length > 0;
}

function scriptOf({ id, matches, excludeMatches, covered }: Registration): Script {
  return {
    id,
    matches: [...matches],
    ...(excludeMatches.length > 0 ? { excludeMatches: [...excludeMatches] } : {}),
    js: ['detector.js'],
    ...(covered ? { css: ['cover.css'] } : {}),
    runAt: covered ? 'document_start' : 'document_idle',
  };
}

/** Browsers give the names of files back with or without a slash before them. */
function isSame(one: Script, other: Script): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ id, matches = [], excludeMatches, css, runAt }: Script): string {
  return JSON.stringify([
    id,
    [...matches].sort(),
    [...(excludeMatches ?? [])].sort(),
    (css ?? []).length,
    runAt,
  ]);
}
