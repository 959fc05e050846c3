import tsCharacters from 'opencc-js/dict/TSCharacters';

let forms: Map<string, string> | undefined;

function parseForms(): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of tsCharacters.split('|')) {
    const [traditional = '', simplified = ''] = line.split(' ');
    if (traditional !== simplified) map.set(traditional, simplified);
  }
  // The disguise writes 著 wherever 着 stood; OpenCC's character table leaves it alone.
  map.set('著', '着');
  return map;
}

/**
 * Whether a character is one that the disguise put in place of another: a form that Simplified text
 * does not use. From OpenCC's TSCharacters.
 */
export function isTraditional(character: string): boolean {
  forms ??= parseForms();
  return forms.has(character);
}

/** How many characters of a text only Traditional text would use. */
export function countTraditional(text: string): number {
  let count = 0;
  for (const character of text) if (isTraditional(character)) count++;
  return count;
}
