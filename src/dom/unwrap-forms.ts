import { isOpaque } from './text-runs.ts';
import { unwrap } from './unwrap.ts';

/** A form with so much text beside its fields, or so large a share of the page's, is no form to fill in. */
const LEAST_TEXT = 200;
const LEAST_SHARE = 0.5;

/** What a form's own text stands in. */
const FIELDS = 'button, label, select, option, legend, a';

function measure(element: Element): number {
  const length = element.textContent?.replace(/\s+/gu, '').length ?? 0;
  let own = 0;
  for (const field of element.querySelectorAll('*')) {
    if (!(isOpaque(field) || field.matches(FIELDS))) continue;
    if (field.parentElement?.closest(FIELDS)) continue;
    own += field.textContent?.replace(/\s+/gu, '').length ?? 0;
  }
  return length - own;
}

/**
 * Unwraps the forms that hold an article: some systems put one around the whole page, or around
 * headline and text, and whoever looks for the article passes over forms.
 *
 * @param root - changed in place
 */
export function unwrapForms(root: Element): void {
  const forms = [...root.querySelectorAll('form')];
  if (forms.length === 0) return;
  const total = measure(root);
  for (const form of forms) {
    const length = measure(form);
    if (length >= LEAST_TEXT || length > total * LEAST_SHARE) unwrap(form);
  }
}
