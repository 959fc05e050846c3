import type { BaseText } from './base-text.ts';
import { chooseStripping } from './choose-stripping.ts';
import { findAnnotations } from './find-annotations.ts';
import { profileAnnotations } from './profile-annotations.ts';
import { selectReadings } from './select-readings.ts';

/**
 * Takes the readings out of a text that is known to be annotated. The text is its own evidence; for
 * a page, whose blocks share theirs, see `src/dom/strip-page-annotations.ts`.
 *
 * @returns the base text; text without readings comes back unchanged
 */
export function stripAnnotations(text: string): BaseText {
  const candidates = findAnnotations(text);
  if (candidates.length === 0) return text as BaseText;
  const profile = profileAnnotations(candidates);
  const readings = selectReadings(candidates, profile, chooseStripping(profile));
  let stripped = '';
  let from = 0;
  for (const { start, end } of readings) {
    stripped += text.slice(from, start);
    from = end;
  }
  return (stripped + text.slice(from)) as BaseText;
}
