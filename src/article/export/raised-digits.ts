const RAISED = new Map(zip('0123456789+-=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'));
const LOWERED = new Map(zip('0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'));

function zip(plain: string, signs: string): [string, string][] {
  const raised = [...signs];
  return [...plain].map((letter, index) => [letter, raised[index] ?? letter]);
}

/** A `<sup>` or `<sub>` as text. Left on the line, the 8 of 10⁸ would make it 108. */
export function raise(element: Element): string {
  const text = element.textContent?.trim() ?? '';
  const signs = element.localName === 'sup' ? RAISED : LOWERED;
  return [...text].every((letter) => signs.has(letter))
    ? [...text].map((letter) => signs.get(letter)).join('')
    : text;
}
