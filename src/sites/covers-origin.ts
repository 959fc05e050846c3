const PARTS = /^(\*|https?):\/\/(\*\.)?([^/]+)\/\*?$/u;

interface Origin {
  readonly scheme: string;
  readonly subdomains: boolean;
  readonly host: string;
}

/**
 * Whether the host permissions that were granted hold what `origin` asks. Browsers give them back in
 * their own way: `<all_urls>`, or http and https apart.
 */
export function coversOrigin(granted: readonly string[], origin: string): boolean {
  const asked = readOrigin(origin);
  if (asked === null) return false;
  const held = granted.map(readOrigin).filter((one) => one !== null);
  const schemes = asked.scheme === '*' ? ['http', 'https'] : [asked.scheme];
  return schemes.every((scheme) => held.some((one) => covers(one, { ...asked, scheme })));
}

function covers(held: Origin, asked: Origin): boolean {
  if (held.scheme !== '*' && held.scheme !== asked.scheme) return false;
  if (held.host === '*') return true;
  if (held.host === asked.host) return held.subdomains || !asked.subdomains;
  return held.subdomains && asked.host.endsWith(`.${held.host}`);
}

function readOrigin(text: string): Origin | null {
  const [, scheme, wildcard, host] = PARTS.exec(text === '<all_urls>' ? '*://*/*' : text) ?? [];
  return scheme && host ? { scheme, host, subdomains: wildcard !== undefined } : null;
}
