import { expect, test } from 'vitest';
import { findSecondCopy } from '../../src/text/find-second-copy.ts';

const BODY = [
  '清晨六点，渡口的雾还没有散开，第一班船已经靠在新修的石阶旁边。',
  '住在对岸的人提着菜篮上船，船家收了钱，用竹篙在岸边轻轻一点。',
  '这座码头修了三年，石料是从上游的采石场用木船一块一块运下来的。',
];

test('of three equal copies finds two that lie apart', () => {
  const found = findSecondCopy([...BODY, ...BODY, ...BODY]);
  expect(found).not.toBeNull();
  expect(found?.second.from).toBeGreaterThanOrEqual(found?.first.to ?? 0);
});
