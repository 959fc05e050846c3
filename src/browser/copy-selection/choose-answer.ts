import type { SelectionAnswer } from './selection-answer.ts';

/** Of several frames the one that the user works in, else the first with something selected. */
export function chooseAnswer(answers: readonly SelectionAnswer[]): string | null {
  const selected = answers.filter(({ text }) => text !== null);
  return (selected.find(({ focused }) => focused) ?? selected[0])?.text ?? null;
}
