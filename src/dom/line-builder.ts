/** One line of a page's text. */
export interface SampledLine {
  readonly text: string;
  /** Whether most of it stands in links. */
  readonly linked: boolean;
}

export interface LineBuilder {
  /** Adds a text node; returns how much text it is. */
  add(node: Text): number;
  /** Gives out the line under way. */
  flush(): void;
}

/**
 * Elements that do not break a line, each between spaces; all others do, for what is counted here. From
 * `iframe` on, those whose content is no text. Of `ruby` the brackets: a reading is given its own instead.
 */
const UNBROKEN =
  ' a abbr b big cite code del em font i ins label mark q rb rt ruby s small span strike strong sub sup time u var iframe math noframes noscript rp script style svg template textarea xmp ';
const OPAQUE = UNBROKEN.indexOf(' iframe');

/** A line longer than this is given out in parts. */
const MOST_LINE = 8000;

/** Read of one text node at most. */
const MOST_TEXT = 40_000;

/** Inline elements climbed through at most; a form's own `parentElement` may lead in a circle. */
const MOST_CLIMB = 32;

/** Puts text nodes, given in order, together to lines. */
export function makeLineBuilder(take: (line: SampledLine) => void): LineBuilder {
  let text = '';
  let linked = 0;
  let block: Element | null = null;

  const flush = () => {
    if (text) take({ text, linked: linked * 2 > text.length });
    text = '';
    linked = 0;
  };

  const add = (node: Text): number => {
    let { data } = node;
    // White space between blocks is most of a page's text nodes: nothing else is asked about it.
    if (data.length < 80 && !data.trim()) {
      if (text) text += ' ';
      return 0;
    }
    let inLink = false;
    let reading = false;
    let around = node.parentElement;
    for (let climb = 0; around && climb < MOST_CLIMB; climb++) {
      const name = around.localName;
      const place = UNBROKEN.indexOf(` ${name} `);
      if (place >= OPAQUE) return 0;
      if (place < 0) break;
      if (name === 'a') inLink = true;
      if (name === 'rt') reading = true;
      around = around.parentElement;
    }
    if (around !== block || (node.previousSibling as Element | null)?.localName === 'br') flush();
    block = around;
    data = data.slice(0, MOST_TEXT);
    if (reading) data = `(${data.trim()})`;
    // A plain-text page is one `<pre>`.
    const parts = around?.localName === 'pre' ? data.split('\n') : [data];
    parts.forEach((part, index) => {
      if (index || text.length > MOST_LINE) flush();
      text += part;
      if (inLink) linked += part.length;
    });
    return data.length;
  };
  return { add, flush };
}
