import { JSDOM } from 'jsdom';
import { cleanInPlace, type InPlaceSession } from '../../src/dom/in-place/clean-in-place.ts';
import type { Pacing } from '../../src/dom/in-place/pacing.ts';
import type { LoadedScript } from '../../src/text/load-script.ts';

/** Lets the page have its turn after every few steps, so that tests can change it in between. */
export const PACING: Pacing = {
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
  frame: () => new Promise((resolve) => setTimeout(resolve)),
};

/** A page that is cleaned in place. */
export interface CleanedPage {
  readonly document: Document;
  readonly body: HTMLElement;
  readonly readings: number;
  readonly session: InPlaceSession;
}

export interface SessionOptions {
  /** Simplified where left out. */
  readonly script?: LoadedScript;
  readonly disguised?: boolean;
  readonly pacing?: Pacing;
  /** A window to use again: a new one takes many times as long as all else. */
  readonly window?: JSDOM['window'];
}

/** An empty page. */
export function openWindow(): JSDOM['window'] {
  return new JSDOM('<!doctype html><body>').window;
}

/** Opens a page, with whatever `prepare` does to it, and cleans it in place. */
export async function cleanPageInPlace(
  html: string,
  {
    script = { script: 'zh-Hans' },
    disguised = false,
    pacing = PACING,
    window = openWindow(),
  }: SessionOptions = {},
  prepare: (document: Document) => void = () => {},
): Promise<CleanedPage> {
  const { document } = window;
  document.body.innerHTML = html;
  prepare(document);
  const session = cleanInPlace(document, window as never, { script, disguised }, pacing);
  return { document, body: document.body, readings: await session.cleaned, session };
}

/** Waits until what the page has changed is cleaned, too. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 6; i++) await new Promise((resolve) => setTimeout(resolve, 2));
}

/** Every node of a page with its value, attributes too, in order. */
export function listNodes(root: Node): (readonly [node: Node, value: string | null])[] {
  const nodes: (readonly [Node, string | null])[] = [];
  const visit = (node: Node) => {
    nodes.push([node, node.nodeValue]);
    if (node.nodeType === 1) {
      const element = node as Element;
      for (const attribute of element.attributes) nodes.push([attribute, attribute.value]);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
    node.childNodes.forEach(visit);
  };
  visit(root);
  return nodes;
}
