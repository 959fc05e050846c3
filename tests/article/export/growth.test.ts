import { expect, test } from 'vitest';
import type { FileForm } from '../../../src/article/export/forms.ts';
import { saveAs } from '../../../src/article/export/forms.ts';
import { growth, LINEAR } from '../../growth.ts';
import { sourceOf } from './source.ts';

test.each<[string, FileForm, number, (size: number) => string]>([
  ['spaces within a listing', 'text', 8000, (size) => `<pre>a${' '.repeat(size)}b</pre>`],
  ['numbered items', 'markdown', 100, (size) => `<ol>${'<li>一條</li>'.repeat(size)}</ol>`],
  ['stops in bold', 'markdown', 8000, (size) => `<p>字<b>水${'。'.repeat(size)}x</b>字</p>`],
  [
    'slashes in the address of a picture',
    'html',
    16_000,
    (size) => `<p>字<img src="http://a.example/${'/'.repeat(size)}x"></p>`,
  ],
])('%s, saved as %s: work grows with it, and no faster', (_, form, size, make) => {
  const work = (source: ReturnType<typeof sourceOf>) => saveAs(form, source);
  expect(growth(size, (all) => sourceOf(make(all)), work)).toBeLessThan(LINEAR);
});
