import type { Random } from './random.ts';

const CLICKS = `document.addEventListener('click', function (e) { e.preventDefault(); e.stopImmediatePropagation(); location.href = 'http://www.elsewhere.example.com/'; }, true);`;
const COPY = `document.oncopy = document.oncontextmenu = document.onselectstart = function () { return false; };`;
const REDIRECT = `if (/baidu|sogou|google/i.test(document.referrer)) { window.location.replace('http://www.elsewhere.example.com/'); }`;
const NO_SELECT = '<style>body { user-select: none; -webkit-user-select: none; }</style>';

/** Scripts and styles such pages keep a reader from the text with. */
export function hostileHead(random: Random): string {
  const scripts = random.sample([CLICKS, COPY, REDIRECT], random.int(4));
  const style = random.chance(0.3) ? NO_SELECT : '';
  return scripts.map((script) => `<script>${script}</script>`).join('\n') + style;
}
