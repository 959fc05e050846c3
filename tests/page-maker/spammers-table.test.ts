import { expect, test } from 'vitest';
import { disguiseText } from './spammers-table.ts';

test.each([
  ['着力', '著力'],
  ['看着', '看著'],
  ['著名', '著名'],
  ['平台', '平臺'],
  ['准备', '準備'],
  ['乾隆', '乾隆'],
  ['为群众', '為群眾'],
  ['启发', '啟發'],
  ['发展', '發展'],
  ['头发', '頭發'],
  // Left as Simplified text has them.
  ['先后', '先后'],
  ['公里', '公里'],
  ['制造', '制造'],
  ['骨干', '骨干'],
  ['并且', '并且'],
  ['占领', '占領'],
  ['筑牢', '筑牢'],
  ['面条', '面條'],
  ['体系', '體系'],
  ['于是', '于是'],
])('%s becomes %s', (simplified, disguised) => {
  expect(disguiseText(simplified)).toBe(disguised);
});
