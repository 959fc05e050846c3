import { describe, expect, test } from 'vitest';
import { looksLikeHtml } from '../../src/article/looks-like-html.ts';

describe('looksLikeHtml', () => {
  test.each([
    '<!DOCTYPE html><p>一',
    ' \n<html><body>一',
    '\ufeff<!doctype html>',
    '<!-- 注 --><p>一</p>',
    '<?xml version="1.0"?><html>',
    '<title>一</title>',
    '<meta charset="utf-8">一',
    '一<p>二</p><p>三</p>',
    '<div>一</div><span>二</span>',
  ])('%j', (text) => expect(looksLikeHtml(text)).toBe(true));

  test.each([
    '',
    '河边小城\n清晨六点，渡口的雾还没有散开。',
    'a < b > c',
    '<江城晚报>',
    '标签<p>表示段落，结束时写</p>。',
    '<tr id="yyy80">',
    'if (a<b && c>d) {}',
  ])('not %j', (text) => expect(looksLikeHtml(text)).toBe(false));
});
