/** A part of a field's text. */
export interface SelectedInField {
  readonly kind: 'field';
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface SelectedOnPage {
  readonly kind: 'page';
  /** Several where cells of a table, or with a key held down several parts, are selected. */
  readonly ranges: readonly Range[];
}

export type Selected = SelectedInField | SelectedOnPage;

/** Chromium keeps a selection of its own for each shadow tree. */
type MaySelect = DocumentOrShadowRoot & { getSelection?(): Selection | null };

/** What is selected, in a field, in a shadow tree or on the page; null for nothing. */
export function findSelected(document: Document): Selected | null {
  let place: MaySelect = document;
  for (let inner = shadowOf(place); inner; inner = shadowOf(inner)) place = inner;
  const field = place.activeElement && selectedInField(place.activeElement);
  if (field) return field;
  return rangesOf(place) ?? rangesOf(document);
}

function shadowOf(place: DocumentOrShadowRoot): MaySelect | null {
  return place.activeElement?.shadowRoot ?? null;
}

function rangesOf(place: MaySelect): SelectedOnPage | null {
  const selection = place.getSelection?.();
  if (!selection) return null;
  const ranges = Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
  const open = ranges.filter((range) => !range.collapsed);
  return open.length > 0 ? { kind: 'page', ranges: open } : null;
}

function selectedInField(element: Element): SelectedInField | null {
  const { localName } = element;
  if (localName !== 'input' && localName !== 'textarea') return null;
  const field = element as HTMLInputElement | HTMLTextAreaElement;
  if (field.type === 'password') return null;
  // Null for kinds of fields without a text to select.
  const { selectionStart: start, selectionEnd: end, value } = field;
  if (start === null || end === null || start === end) return null;
  return { kind: 'field', value, start, end };
}
