import { type Browser, browser } from 'wxt/browser';
import type { Registration } from './plan-registrations.ts';

type Script = Browser.scripting.RegisteredContentScript;

/** What came of it. */
export interface Registered {
  /** What is registered now: the plan, but for the patterns that the browser refuses. */
  readonly plan: readonly Registration[];
  /** Whether anything had to be changed. */
  readonly isChanged: boolean;
}

/**
 * Makes what is registered with the browser what is planned, whatever was there before. A pattern that
 * the browser refuses is left out and named in the console; all others are registered without it.
 */
export async function registerScripts(plan: readonly Registration[]): Promise<Registered> {
  const before = await browser.scripting.getRegisteredContentScripts();
  const outcome = (registered: readonly Registration[]): Registered => {
    const { stale, missing } = compare(before, registered);
    return { plan: registered, isChanged: stale.length + missing.length > 0 };
  };
  try {
    await register(plan);
    return outcome(plan);
  } catch (error) {
    console.warn('The browser refuses a registration:', error);
    const taken = await withoutRefused(plan);
    await register(taken);
    return outcome(taken);
  }
}

async function register(plan: readonly Registration[]): Promise<void> {
  const there = await browser.scripting.getRegisteredContentScripts();
  const { stale, missing } = compare(there, plan);
  if (stale.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
  }
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
}

function compare(there: readonly Script[], plan: readonly Registration[]) {
  const wanted = plan.map(scriptOf);
  return {
    stale: there.filter((one) => !wanted.some((other) => isSame(one, other))),
    missing: wanted.filter((one) => !there.some((other) => isSame(one, other))),
  };
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

/** The plan without the patterns that the browser refuses. */
async function withoutRefused(plan: readonly Registration[]): Promise<Registration[]> {
  const all = plan.flatMap(({ matches, excludeMatches }) => [...matches, ...excludeMatches]);
  const taken = new Set(await keepTaken([...new Set(all)]));
  for (const pattern of all)
    if (!taken.has(pattern)) console.warn('The browser takes no such pattern:', pattern);
  const isTaken = (pattern: string) => taken.has(pattern);
  return plan
    .map((one) => ({
      ...one,
      matches: one.matches.filter(isTaken),
      excludeMatches: one.excludeMatches.filter(isTaken),
    }))
    .filter(({ matches }) => matches.length > 0);
}

/** Those patterns that the browser takes: tried all at once, and by halves where it refuses one. */
async function keepTaken(patterns: readonly string[]): Promise<readonly string[]> {
  if (patterns.length === 0 || (await isTaken(patterns))) return patterns;
  if (patterns.length === 1) return [];
  const middle = patterns.length >> 1;
  const first = await keepTaken(patterns.slice(0, middle));
  return [...first, ...(await keepTaken(patterns.slice(middle)))];
}

/** Whether the browser registers a script for these; it is taken back at once. */
async function isTaken(patterns: readonly string[]): Promise<boolean> {
  const id = 'qingdu-tried';
  try {
    await browser.scripting.registerContentScripts([
      { id, matches: [...patterns], js: ['detector.js'], persistAcrossSessions: false },
    ]);
  } catch {
    return false;
  }
  await browser.scripting.unregisterContentScripts({ ids: [id] });
  return true;
}
