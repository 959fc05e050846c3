/** The kinds of disguise, by where readings stand. */
export const VARIANTS = ['A', 'B-sparse', 'B-medium', 'B-dense', 'B-space', 'C', 'D', 'E'] as const;

export type Variant = (typeof VARIANTS)[number];

/** What may come on top of a variant; each is rare by itself. */
export const MODIFIERS = [
  'full-width',
  'tone-digits',
  'bare-umlaut',
  'u-colon',
  'v-umlaut',
  'script-g',
  'zero-width',
  'ruby',
  'split-elements',
  'sandhi',
  'escaped-soup',
] as const;

export type Modifier = (typeof MODIFIERS)[number];

const TONED_ONLY: readonly Modifier[] = ['tone-digits', 'bare-umlaut', 'sandhi'];

/** Whether a modifier changes anything on a page of this variant. */
export function modifierFits(modifier: Modifier, variant: Variant): boolean {
  if (modifier === 'escaped-soup') return true;
  if (variant === 'C') return false;
  return variant !== 'A' || !TONED_ONLY.includes(modifier);
}
