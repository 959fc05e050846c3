/** What means something wherever it stands. `_` between letters does not. */
const ANYWHERE = /[\\`*[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const TAG = /<(?=[A-Za-z/!?])/gu;
const ENTITY = /&(?=#?\w+;)/gu;

/** What makes a line a heading, a quotation, a list item, a rule, at its beginning only. */
const LINE_START = /^(?:#|>|[-+](?=\s|$)|(?:-{2,}|={1,})\s*$)/u;
const NUMBER_START = /^(\d{1,9})([.)])(?=\s|$)/u;

/** Writes text so that Markdown reads it as the very same text. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ANYWHERE, '\\$&')
    .replace(TAG, '\\<')
    .replace(ENTITY, '\\&')
    .replace(LINE_START, '\\$&')
    .replace(NUMBER_START, '$1\\$2');
}

/** Addresses that may be linked to from outside the page. */
const OUTWARD = /^(?:https?:\/\/|mailto:)/iu;

/** Whether an address means anything away from its page. */
export function leadsOutward(address: string | null): address is string {
  return address !== null && OUTWARD.test(address);
}

/** An address as the destination of a Markdown link. */
export function formatDestination(address: string): string {
  const written = address
    .trim()
    .replace(/[\s<>]/gu, encodeURIComponent)
    .replace(/[()\\]/gu, '\\$&');
  return written.replace(ENTITY, '\\&');
}
