import { describe, expect, test } from 'vitest';
import { unhide } from '../../src/dom/unhide.ts';
import { bodyOf } from './page.ts';

describe('unhide', () => {
  test.each([
    ['<p hidden="">一</p>', '<p>一</p>'],
    ['<p aria-hidden="true">一</p>', '<p>一</p>'],
    ['<p style="display:none">一</p>', '<p style="">一</p>'],
    ['<p style="color:red;display : NONE !important;">一</p>', '<p style="color:red;">一</p>'],
    ['<p style="visibility: hidden; color:red">一</p>', '<p style="; color:red">一</p>'],
    ['<p style="display:block;color:red">一</p>', '<p style="display:block;color:red">一</p>'],
    ['<p data-qingdu-hidden="">一</p>', '<p data-qingdu-hidden="">一</p>'],
  ])('%s', (html, left) => {
    const body = bodyOf(html);
    unhide(body);
    expect(body.innerHTML).toBe(left);
  });
});
