import { expect, test } from 'vitest';
import { cleanInPlace } from '../../src/dom/in-place/clean-in-place.ts';
import { openWindow, PACING } from './in-place-session.ts';

const SPAM = '<p>我(wo)國(guo)(guo)制(zhi)造業(ye)發(fa)展</p>';
const CLEAN = '<p>我国制造业发展</p>';
const PAGE = `<form><input>${SPAM}</form>`;

/** jsdom calls it on the document itself. */
const SPARED = ['constructor', 'addEventListener'];

/** Every property that an object has from its prototypes. */
function inheritedNames(holder: object): string[] {
  const names = new Set<string>();
  for (let proto = Object.getPrototypeOf(holder); proto; proto = Object.getPrototypeOf(proto))
    for (const name of Object.getOwnPropertyNames(proto)) names.add(name);
  return [...names].filter((name) => !Object.hasOwn(holder, name) && !SPARED.includes(name));
}

/**
 * Puts an element before every property of a document or a form, as a browser does where a page names
 * its images and fields after them. Returns a function that takes them away again.
 */
function clobber(holder: object, element: Element): () => void {
  const names = inheritedNames(holder);
  for (const name of names)
    Object.defineProperty(holder, name, { value: element, configurable: true });
  return () => {
    for (const name of names) Reflect.deleteProperty(holder, name);
  };
}

test('names that a page gives its images and fields keep nothing from being cleaned and put back', async () => {
  const window = openWindow();
  const { document } = window;
  const { body } = document;
  body.innerHTML = PAGE;
  const [form, input] = body.querySelectorAll('form, input');
  if (!form || !input) throw new Error('The page has no form.');
  const undo = [clobber(form, input), clobber(document, input)];
  const wishes = { script: { script: 'zh-Hans' }, disguised: false } as const;
  const session = cleanInPlace(document, window as never, wishes, PACING);
  expect(await session.cleaned).toBe(6);
  for (const putBack of undo) putBack();
  expect(body.innerHTML).toBe(PAGE.replace(SPAM, CLEAN));
  await session.restore();
  expect(body.innerHTML).toBe(PAGE);
});
