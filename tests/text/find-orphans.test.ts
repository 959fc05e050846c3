import { describe, expect, test } from 'vitest';
import { findOrphans } from '../../src/text/find-orphans.ts';

function found(text: string): string[] {
  return findOrphans(text).map(({ start, end }) => text.slice(start, end));
}

describe('findOrphans', () => {
  test.each([
    ['測量?jī)x器', ['jī)']],
    ['試驗?zāi)難', ['zāi)']],
    ['工I(yè)園區', ['(yè)']],
    ['開l(fā)者', ['(fā)']],
    ['專?（yè）', ['（yè）']],
    ['網?ye4)', ['ye4)']],
    ['我?men)一起', ['men)']],
    ['司機(持?zhèng))一名', ['zhèng)']],
  ])('%s holds %j', (text, orphans) => expect(found(text)).toEqual(orphans));

  test.each([
    '專業(yè)',
    '函数f(x)',
    '变量a(b)',
    'café)',
    '（zāi）',
    '他说(Wáng Wěi)你好',
    'π(pài)是圆周率',
    '(持?zhèng)一名',
    '對嗎?ok)',
    '選哪個?a)',
    'what?men)',
    '第1章)',
    '甲)乙)',
    '',
  ])('%s holds none', (text) => expect(found(text)).toEqual([]));
});
