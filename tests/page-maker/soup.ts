import type { Random } from './random.ts';

const TAGS = [
  'abbr',
  'acronym',
  'b',
  'bdo',
  'big',
  'center',
  'cite',
  'code',
  'del',
  'dfn',
  'dl',
  'em',
  'fieldset',
  'font',
  'form',
  'i',
  'ins',
  'kbd',
  'label',
  'legend',
  'li',
  'menu',
  'nav',
  'ol',
  'pre',
  'progress',
  'rp',
  'rt',
  'ruby',
  'samp',
  'small',
  'source',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'track',
  'tt',
  'u',
  'ul',
  'var',
] as const;

/** Elements whose content is raw text: the parser reads no tags in them. */
const RAW = ['xmp', 'noframes'] as const;

const VOID: readonly string[] = ['source', 'track'];

/** A block of empty random tags, one id on all of them, hidden by an inline style. */
export function interferenceSoup(random: Random): string {
  const id = Array.from({ length: 5 }, () =>
    random.pick([...'abcdefghijklmnopqrstuvwxyz0123456789']),
  ).join('');
  const parts: string[] = [];
  for (let nest = random.between(6, 14); nest > 0; nest--) parts.push(nested(id, random));
  return `<div id="${id}" class="pl_css_ganrao" style="display: none;">${parts.join('')}</div>`;
}

function nested(id: string, random: Random): string {
  let html = '';
  for (let depth = random.between(1, 5); depth > 0; depth--) {
    const tag = random.pick(TAGS);
    html = VOID.includes(tag)
      ? `<${tag} id='${id}'>${html}`
      : `<${tag} id='${id}'>${html}</${tag}>`;
  }
  if (!random.chance(0.3)) return html;
  const raw = random.pick(RAW);
  return `<${raw} id='${id}'>${html}</${raw}>`;
}
