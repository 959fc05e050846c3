import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { readSignals } from '../../src/dom/read-signals.ts';

function documentOf(html: string): Document {
  return new JSDOM(html).window.document;
}

/** How many nodes a reading steps through. */
function stepsOver(document: Document): number {
  const create = document.createTreeWalker.bind(document);
  let steps = 0;
  // On the prototype, where it is taken from: a page may put another name before it.
  Object.getPrototypeOf(document).createTreeWalker = (...args: [Node, number]) => {
    const walker = create(...args);
    const next = walker.nextNode.bind(walker);
    walker.nextNode = () => {
      steps++;
      return next();
    };
    return walker;
  };
  readSignals(document);
  return steps;
}

const SPAM = '我國(guó)產(chǎn)品在這里制造，最后進(jìn)入市場(chǎng)。';

// jsdom takes seconds to parse such pages.
describe('work is bounded', { timeout: 60_000 }, () => {
  test('on a page of very many nodes', () => {
    const document = documentOf('<p>山上有水，水里有魚。</p>'.repeat(9000));
    expect(stepsOver(document)).toBeLessThan(6000);
  });

  test('on a page that is not Chinese it is next to nothing', () => {
    const document = documentOf('<p>An ordinary sentence of an ordinary page.</p>'.repeat(3000));
    expect(stepsOver(document)).toBeLessThan(800);
  });

  test('an article in the middle of a huge page is seen', () => {
    const filler = '<li><a href="/">A link of the menu</a></li>'.repeat(4000);
    const { text } = readSignals(
      documentOf(`<title>正文</title>${filler}${`<p>${SPAM}</p>`.repeat(900)}${filler}`),
    );
    expect(text.readings).toBeGreaterThan(100);
  });

  test('a page of one huge text node', () => {
    const { text } = readSignals(documentOf(`<pre>${`${SPAM}\n`.repeat(60_000)}</pre>`));
    expect(text.han).toBeLessThan(100_000);
    expect(text.readings).toBeGreaterThan(1000);
  });

  test('elements nested very deep', () => {
    const document = documentOf(`${'<b>'.repeat(400)}${SPAM}`);
    expect(() => readSignals(document)).not.toThrow();
  });
});

test('no layout is forced, and nothing is written', () => {
  const { window } = new JSDOM(`<title>正文</title><body><p>${SPAM.repeat(20)}</p>`);
  const forced = vi.fn(() => {
    throw new Error('layout');
  });
  window.getComputedStyle = forced;
  for (const name of ['offsetHeight', 'offsetParent', 'innerText', 'clientWidth', 'scrollTop'])
    for (const prototype of [window.HTMLElement.prototype, window.Element.prototype])
      Object.defineProperty(prototype, name, { configurable: true, get: forced });
  const before = window.document.documentElement.outerHTML;
  readSignals(window.document);
  expect(forced).not.toHaveBeenCalled();
  expect(window.document.documentElement.outerHTML).toBe(before);
});

describe('never throws', () => {
  test.each([
    ['an empty document', ''],
    ['frames', '<frameset><frame src="a.html"></frameset>'],
    ['a form that hides its own properties', `<form><input name="parentNode">${SPAM}</form>`],
    [
      'a form field that stands for parentElement',
      `<form><input name="parentElement"><input name="localName"><p>${SPAM}</p></form>`,
    ],
    [
      'fields that stand for the document’s',
      '<form name="querySelector"></form><img name="title">',
    ],
  ])('%s', (_, html) => expect(() => readSignals(documentOf(html))).not.toThrow());

  test('names that go before properties of the document change nothing', () => {
    const document = documentOf(`<title>正文</title><h1>${SPAM}</h1><p>${SPAM.repeat(20)}</p>`);
    const before = JSON.stringify(readSignals(document));
    const form = document.createElement('form');
    const names = 'title body documentElement querySelector querySelectorAll createTreeWalker';
    for (const name of names.split(' ')) Object.defineProperty(document, name, { value: form });
    expect(JSON.stringify(readSignals(document))).toBe(before);
  });

  test('an XML document, and one without a root', () => {
    const { window } = new JSDOM(
      '<svg xmlns="http://www.w3.org/2000/svg"><text>國(guó)</text></svg>',
      {
        contentType: 'image/svg+xml',
      },
    );
    expect(readSignals(window.document).text.readings).toBe(1);
    window.document.documentElement.remove();
    expect(readSignals(window.document).text.han).toBe(0);
  });
});
