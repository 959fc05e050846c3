import { describe, expect, it } from 'vitest';
import { findHardCoded, parseCode } from './find-hard-coded.ts';

const find = (code: string) => findHardCoded(parseCode(code, true));

describe('text that is hard-coded', () => {
  it.each([
    ['between tags', '<p>Nothing here</p>', 'Nothing here'],
    ['beside something else', '<p>{n} items</p>', 'items'],
    ['in a choice', `<p>{open ? 'Close it' : t('open')}</p>`, 'Close it'],
    ['behind a condition', `<p>{n > 0 && 'some'}</p>`, 'some'],
    ['in a template', '<p>{`\u0024{n} removed`}</p>', 'removed'],
    ['as a title', '<button title="Close" />', 'Close'],
    ['as a name for the ear', `<nav aria-label={wide ? '目录' : t('x')} />`, '目录'],
    ['as a placeholder', '<input placeholder="example" />', 'example'],
    ['instead of a picture', '<img alt="A bridge" />', 'A bridge'],
    ['handed to a component', '<Setting name="Theme" />', 'Theme'],
    ['handed under a label', '<FileButtons exportLabel="Export" />', 'Export'],
    ['written into an element', `note.textContent = 'Gone'`, 'Gone'],
    ['written into the tab', `document.title = 'Reader: ' + title`, 'Reader:'],
    ['set as an attribute', `it.setAttribute('aria-label', 'Table')`, 'Table'],
    ['appended', `it.append('More')`, 'More'],
    ['told to the browser', `browser.action.setTitle({ tabId, title: 'Open' })`, 'Open'],
    ['on the badge', `browser.action.setBadgeText({ text: on ? 'ok' : '' })`, 'ok'],
  ])('is found %s', (_, code, text) => {
    expect(find(code)).toEqual([text]);
  });

  it.each([
    `<p class="hint" lang="en" data-kind="reading">{t('hint')}</p>`,
    `<p>{n} × {count} · </p>`,
    `<Section id="asked" title={t('optionsAsked')} introduction={t('optionsAskedText')} />`,
    `<input type="radio" name="theme" value="dark" />`,
    `<p>{kind === 'spam' ? t('spam') : null}</p>`,
    `element.className = 'toolbar-button'; element.setAttribute('role', 'group')`,
    `<Icon name="close" />`,
    `throw new Error('The page has no place for its content.')`,
    `// <p>Nothing here</p>`,
    `browser.tabs.create({ url: 'about:addons' })`,
  ])('is not seen in %s', (code) => {
    expect(find(code)).toEqual([]);
  });
});
