import { describe, expect, test } from 'vitest';
import { readParagraphs } from '../../src/dom/read-paragraphs.ts';
import { bodyOf } from './page.ts';

describe('readParagraphs', () => {
  test.each([
    ['<p>一</p><p>二</p>', ['一', '二']],
    ['<h2>题</h2><p>一</p>', ['题', '一']],
    ['<p>  一 \n 二\u3000三&nbsp;</p>', ['一 二 三']],
    ['<p>一<br>二</p>', ['一\n二']],
    ['<p>一 <br> 二</p>', ['一\n二']],
    ['<p><b>一</b><i>二</i></p>', ['一二']],
    ['一<p>二</p>三', ['一', '二', '三']],
    ['<div><div><p>一</p></div></div>', ['一']],
    ['<ul><li>一</li><li>二</li></ul>', ['一', '二']],
    ['<ul><li>一<ol><li>二</li><li>三</li></ol>四</li></ul>', ['一', '二', '三', '四']],
    ['<ul><li><p>一</p><p>二</p></li></ul>', ['一', '二']],
    ['<dl><dt>一</dt><dd>二</dd></dl>', ['一', '二']],
    [
      '<table><tr><th>甲</th><th>乙</th></tr><tr><td>1</td><td>2</td></tr></table>',
      ['甲\t乙', '1\t2'],
    ],
    [
      '<table><caption>表</caption><tr><td>甲</td><td></td><td>丙</td></tr></table>',
      ['表', '甲\t\t丙'],
    ],
    ['<table><tr><td></td><td></td></tr></table>', []],
    ['<table><tr><td><p>一</p><p>二</p></td><td>三</td></tr></table>', ['一 二\t三']],
    ['<table><tr><td>一<br>二</td></tr></table>', ['一\n二']],
    ['<figure><img alt="图"><figcaption>说明</figcaption></figure>', ['说明']],
    ['<pre>a\n  b\n\n\tc  \n</pre>', ['a\n  b\n\n\tc']],
    ['<pre><code>\nif (x) {\n  y\n}</code></pre>', ['if (x) {\n  y\n}']],
    ['<p>一</p><pre>\n\n</pre>', ['一']],
    ['<blockquote><p>一</p><p>二</p></blockquote>', ['一', '二']],
    ['<p>一<script>x</script><style>y</style>二</p>', ['一二']],
    ['<p>一\u200b二\ufeff</p>', ['一二']],
    ['<p>👩‍👩‍👧</p>', ['👩‍👩‍👧']],
    ['<p> </p><p>&nbsp;</p><br>', []],
    ['', []],
  ])('%s', (html, paragraphs) => expect(readParagraphs(bodyOf(html))).toEqual(paragraphs));
});
