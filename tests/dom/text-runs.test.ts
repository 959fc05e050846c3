import { describe, expect, test } from 'vitest';
import { collectTextRuns, textOfRun } from '../../src/dom/text-runs.ts';
import { bodyOf } from './page.ts';

function runsOf(html: string): string[] {
  return collectTextRuns(bodyOf(html)).map(textOfRun);
}

describe('collectTextRuns', () => {
  test.each([
    ['<p>一</p><p>二</p>', ['一', '二']],
    ['<strong>產</strong>(chǎn)品', ['產(chǎn)品']],
    ['<p>國<span>(guo)</span><i><b>家</b></i></p>', ['國(guo)家']],
    ['一<br>二', ['一', '二']],
    ['一<hr>二', ['一', '二']],
    ['一<div>二</div>三', ['一', '二', '三']],
    ['<a>一<div>二</div></a>三', ['一', '二', '三']],
    ['<ul><li>一<li>二</ul>', ['一', '二']],
    ['<table><tr><td>一</td><td>二</td></tr></table>', ['一', '二']],
    ['<dl><dt>一<dd>二</dl>', ['一', '二']],
    ['<figure><img><figcaption>一</figcaption></figure>二', ['一', '二']],
    ['一<script>x</script>二<style>y</style>三', ['一二三']],
    ['<textarea>一</textarea><template>二</template><svg><text>三</text></svg>四', ['四']],
    ['一<!-- 注 -->二', ['一二']],
    ['<pre>一\n二</pre>', ['一\n二']],
    ['<x-y>一</x-y>二', ['一二']],
    ['', []],
    ['<p></p>', []],
  ])('%s', (html, runs) => expect(runsOf(html)).toEqual(runs));

  test('takes a thousand nested elements', () => {
    const body = bodyOf('');
    let inner: Element = body;
    for (let depth = 0; depth < 1000; depth++) {
      const next = body.ownerDocument.createElement('span');
      inner.append(next);
      inner = next;
    }
    inner.append('一');
    body.append('二');
    expect(collectTextRuns(body).map(textOfRun)).toEqual(['一二']);
  });
});
