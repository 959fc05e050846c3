import { isBlockElement, isOpaque } from './text-runs.ts';

/** One line of a page's text. */
export interface SampledLine {
  readonly text: string;
  /** Whether most of it stands in links. */
  readonly linked: boolean;
}

export interface LineBuilder {
  add(node: Text): void;
  /** Gives out the line under way. */
  flush(): void;
  /** How much text was added since the last restart. */
  length(): number;
  restart(): void;
}

type Role = 'block' | 'pre' | 'inline' | 'link' | 'reading' | 'opaque';

const ROLES = new Map<string, Role>([
  ['a', 'link'],
  ['pre', 'pre'],
  ['rt', 'reading'],
  // Brackets around a reading; those of `rt` are put in here, so that both forms read alike.
  ['rp', 'opaque'],
  ...['xmp', 'noframes', 'noembed', 'iframe'].map((name) => [name, 'opaque'] as const),
]);

function roleOf(element: Element): Role {
  const name = element.localName;
  let role = ROLES.get(name);
  if (!role) {
    role = isOpaque(element) ? 'opaque' : isBlockElement(element) ? 'block' : 'inline';
    ROLES.set(name, role);
  }
  return role;
}

/** A line longer than this is given out in parts. */
const MOST_LINE = 8000;

/** Inline elements climbed through at most; a form's own `parentNode` may lead in a circle. */
const MOST_CLIMB = 32;

/** Puts text nodes, given in order, together to lines. */
export function makeLineBuilder(take: (line: SampledLine) => void): LineBuilder {
  let text = '';
  let linked = 0;
  let length = 0;
  let block: Element | null = null;

  const flush = () => {
    if (text !== '') take({ text, linked: linked * 2 > text.length });
    text = '';
    linked = 0;
  };

  const append = (data: string, inLink: boolean) => {
    text += data;
    if (inLink) linked += data.length;
    if (text.length > MOST_LINE) flush();
  };

  return {
    flush,
    length: () => length,
    restart: () => {
      length = 0;
      block = null;
    },
    add(node) {
      let inLink = false;
      let reading = false;
      let pre = false;
      let around = node.parentElement;
      for (let climb = 0; around && climb < MOST_CLIMB; climb++) {
        const role = roleOf(around);
        if (role === 'opaque') return;
        pre = role === 'pre';
        if (pre || role === 'block') break;
        if (role === 'link') inLink = true;
        else if (role === 'reading') reading = true;
        around = around.parentElement;
      }
      const { data } = node;
      if (around !== block || (node.previousSibling as Element | null)?.localName === 'br') {
        flush();
        block = around;
      }
      // White space between blocks is most of a page's text nodes.
      if (data.length < 80 && data.trim() === '') {
        if (text !== '') text += ' ';
        return;
      }
      length += data.length;
      if (reading) append(`(${data.trim()})`, inLink);
      else if (pre) takeLines(data, inLink);
      else append(data.length > MOST_TEXT ? data.slice(0, MOST_TEXT) : data, inLink);
    },
  };

  /** A plain-text page is one `<pre>`. */
  function takeLines(data: string, inLink: boolean): void {
    const end = Math.min(data.length, MOST_TEXT);
    for (let from = 0; from < end; ) {
      const to = data.indexOf('\n', from);
      append(data.slice(from, to < 0 ? end : to), inLink);
      if (to < 0) break;
      flush();
      from = to + 1;
    }
  }
}

/** Read of one text node at most. */
const MOST_TEXT = 40_000;
