import { expect, test } from 'vitest';
import { classifyLine } from '../../src/text/classify-line.ts';

test.each(['热门搜索引擎有三种', '友情链接怎样交换'])('prose: %s', (line) =>
  expect(classifyLine(line)).toBe('prose'),
);
