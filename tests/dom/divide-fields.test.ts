import { describe, expect, test } from 'vitest';
import { collectBlocks } from '../../src/dom/collect-blocks.ts';
import { divideFields } from '../../src/dom/divide-fields.ts';
import { bodyOf } from './page.ts';

function divided(html: string): string[] {
  return collectBlocks(bodyOf(html)).map(divideFields);
}

describe('divideFields', () => {
  test.each([
    ['<p><span>來源:晚報</span><span>點擊:12</span></p>', '來源:晚報 | 點擊:12'],
    ['<p><span>來源:晚報</span><a href="/c">發表評論</a></p>', '來源:晚報 | 發表評論'],
    ['<p>來源:晚報<time>2024-07-08</time></p>', '來源:晚報 | 2024-07-08'],
    ['<p><b>來源:</b>晚報<b>點擊:</b>12</p>', '來源:晚報點擊:12'],
    // Elements within a word.
    ['<p>來源:晚<b>報</b>社 時間:2024-07-08</p>', '來源:晚報社 時間:2024-07-08'],
    ['<p>來源:晚<a href="/tag">報</a>社</p>', '來源:晚報社'],
    [
      '<p><time>2023 年 9 月 5 日</time> 來源：<a href="/s">晚報社</a></p>',
      '2023 年 9 月 5 日 | 來源：晚報社',
    ],
    // What only the markup tells.
    [
      '<p><span class="author">王小明</span> <time datetime="2024-07-08T09:30">7月8日</time></p>',
      '作者:王小明 | 2024-07-08',
    ],
    ['<p><i class="source">晚報社</i><b>推薦</b></p>', '来源:晚報社 | 推薦'],
    ['<p><span class="source">來源:晚報社</span> 評論</p>', '來源:晚報社 | 評論'],
    ['<p><time datetime="2024-07-08">2024年7月</time>起</p>', '2024年7月 | 起'],
    ['<p><span class="authors-list">王小明</span></p>', '王小明'],
    // Nothing that could be a field.
    ['<p><a href="/1">河邊小城</a><a href="/2">老碼頭</a></p>', '河邊小城老碼頭'],
  ])('%s', (html, text) => expect(divided(html)).toEqual([text]));
});
