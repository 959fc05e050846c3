import { POSITION } from './positions.ts';

/** Of other addresses, `data:` for one, there is no telling that they mean the same the next time. */
const KEPT = /^(?:https?|file):/u;

/** Digits of the name: more than two articles never share one. */
const DIGITS = 32;

/**
 * Under which name the place in a page is kept: of its address, without `#…`, only the digest, so that
 * the list of what somebody has read lies nowhere. Null for a page of which nothing is kept.
 */
export async function positionName(url: string): Promise<string | null> {
  if (!KEPT.test(url) || !URL.canParse(url)) return null;
  const address = new URL(url);
  address.hash = '';
  const bytes = new TextEncoder().encode(address.href);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const digits = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return POSITION + digits.slice(0, DIGITS);
}
