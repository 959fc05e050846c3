const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function toRoman(number: number): string {
  let left = number;
  let roman = '';
  for (const [value, letters] of ROMAN) for (; left >= value; left -= value) roman += letters;
  return roman;
}

function toLetters(number: number): string {
  let letters = '';
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(97 + ((left - 1) % 26)) + letters;
  return letters;
}

/** The number of each item of an ordered list, by `start`, `reversed` and `value`. */
export function itemNumbers(list: Element): ReadonlyMap<Element, number> {
  const items = [...list.children].filter(({ localName }) => localName === 'li');
  const step = list.hasAttribute('reversed') ? -1 : 1;
  const start = Number.parseInt(list.getAttribute('start') ?? '', 10);
  let next = Number.isNaN(start) ? (step < 0 ? items.length : 1) : start;
  return new Map(
    items.map((item) => {
      const own = Number.parseInt(item.getAttribute('value') ?? '', 10);
      const number = Number.isNaN(own) ? next : own;
      next = number + step;
      return [item, number] as const;
    }),
  );
}

/** A number as its list writes it: `3.`, `c.`, `iii.`. */
export function formatNumber(number: number, type: string | null): string {
  const letters = number > 0 && number < 4000;
  if (letters && type === 'a') return `${toLetters(number)}.`;
  if (letters && type === 'A') return `${toLetters(number).toUpperCase()}.`;
  if (letters && type === 'i') return `${toRoman(number)}.`;
  if (letters && type === 'I') return `${toRoman(number).toUpperCase()}.`;
  return `${number}.`;
}

const OWN_MARKER =
  /^(?:[•·●○◦▪■□◆◇★☆※①-⑳]|[-–—*]\s|\d{1,3}[.．、)）]|[（(]\s*[\d一二三四五六七八九十]{1,3}\s*[)）]|[一二三四五六七八九十]{1,3}[、.．])/u;

/** Whether an item's text brings its own bullet or number, as pages without list styles have it. */
export function hasOwnMarker(text: string): boolean {
  return OWN_MARKER.test(text);
}
