import { expect, test } from 'vitest';
import { chooseAnswer } from '../../src/browser/copy-selection/choose-answer.ts';
import { countShown } from '../../src/browser/copy-selection/count-shown.ts';

test.each([
  [[], null],
  [[{ text: null, focused: true }], null],
  [
    [
      { text: 'a', focused: false },
      { text: 'b', focused: true },
    ],
    'b',
  ],
  [
    [
      { text: null, focused: true },
      { text: 'b', focused: false },
    ],
    'b',
  ],
  [
    [
      { text: 'a', focused: false },
      { text: 'b', focused: false },
    ],
    'a',
  ],
])('of %j it takes %j', (answers, text) => expect(chooseAnswer(answers)).toBe(text));

test.each([
  ['', 0],
  ['我 国\n\t家', 3],
  ['𠮷野', 2],
])('%j shows %i', (text, count) => expect(countShown(text)).toBe(count));
