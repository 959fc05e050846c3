import { readTrue } from '../read-true.ts';
import { isBlockElement } from '../text-runs.ts';
import { findRubyTexts, isRubyNote } from './find-ruby-texts.ts';
import { isUntouched } from './is-untouched.ts';

/** Takes what is found in a live page. */
export interface LiveTextSink {
  /** The text nodes of one line, in order. */
  line(nodes: readonly Text[]): void;
  /** The text nodes with the readings of one `<ruby>`. */
  ruby(nodes: readonly Text[]): void;
  /** A `title` or `alt` that a reader gets to see. */
  attribute(node: Attr): void;
  /** An open shadow tree, which no walk and no observer of the page enters. */
  shadow(root: ShadowRoot): void;
}

const SHOW_ELEMENT_AND_TEXT = 5;
export const SHOWN_ATTRIBUTES = ['title', 'alt'];

/** Takes no room in a line, so that the line runs on behind it. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript']);

/** Nodes between two yields: far less than a millisecond. */
const STEP = 100;

/** Inline elements climbed through at most. */
const MOST_CLIMB = 64;

function blockAround(node: Node): Element | null {
  let element = node.parentElement;
  for (let climb = 0; element && climb < MOST_CLIMB && !isBlockElement(element); climb++)
    element = readTrue(element, 'parentElement');
  return element;
}

/** The next node in document order that is not below the current one. */
function leave(walker: TreeWalker): Node | null {
  do {
    const next = walker.nextSibling();
    if (next) return next;
  } while (walker.parentNode());
  return null;
}

/**
 * Walks the live text below neighbouring nodes, line by line. A generator, so that the page gets its
 * turn: it yields every few nodes. Where the page took away the very node that was next, the walk
 * begins again; what it gave already it does not give twice.
 *
 * @param tops - siblings in order; a line may run from one into the next
 */
export function* walkLiveText(tops: readonly Node[], sink: LiveTextSink): Generator<void> {
  const given = new WeakSet<Node>();
  let line: Text[] = [];
  let block: Element | null = null;
  let steps = 0;

  const flush = () => {
    const [first] = line;
    if (first && !given.has(first)) {
      given.add(first);
      sink.line(line);
    }
    line = [];
  };
  const addText = (node: Text) => {
    const around = blockAround(node);
    if (around !== block) flush();
    block = around;
    line.push(node);
  };
  /** Returns whether to go on with what is below it. */
  const enter = (element: Element): boolean => {
    const isBlock = isBlockElement(element);
    if (isBlock) {
      flush();
      block = element;
    }
    if (isUntouched(element)) {
      // What is behind a formula is not about the character before it.
      if (!UNSEEN.has(element.localName)) flush();
      return false;
    }
    for (const name of SHOWN_ATTRIBUTES) {
      const attribute = readTrue(element, 'getAttributeNode')(name);
      if (attribute) sink.attribute(attribute);
    }
    if (element.localName === 'ruby') {
      const readings = findRubyTexts(element);
      if (readings.length > 0) sink.ruby(readings);
    }
    const shadow = readTrue(element, 'shadowRoot');
    if (shadow) sink.shadow(shadow);
    return !isRubyNote(element);
  };

  for (const top of tops) {
    const document = readTrue(top, 'ownerDocument') ?? (top as Document);
    const walker = readTrue(document, 'createTreeWalker')(top, SHOW_ELEMENT_AND_TEXT);
    let node: Node | null = walker.currentNode;
    while (node) {
      let goesIn = true;
      if (node.nodeType === 3) addText(node as Text);
      else if (node.nodeType === 1) goesIn = enter(node as Element);
      if (++steps % STEP === 0) {
        yield;
        if (!readTrue(top, 'contains')(node)) {
          line = [];
          walker.currentNode = top;
          node = top;
          continue;
        }
      }
      node = goesIn ? walker.nextNode() : leave(walker);
    }
  }
  flush();
}
