import { bodyToPlainText } from '../../article/export/body-to-plain-text.ts';
import { cleanField } from '../../dom/selection/clean-field.ts';
import { cleanRange } from '../../dom/selection/clean-range.ts';
import { findSelected, type SelectedInField } from '../../dom/selection/find-selected.ts';
import { readPageEvidence } from '../../dom/selection/read-page-evidence.ts';
import type { LoadedScript } from '../../text/load-script.ts';
import { scriptHere } from '../regional-scripts/script-here.ts';
import { getSettings } from '../settings/get-settings.ts';
import type { SelectionAnswer } from './selection-answer.ts';

/** Reads what is selected in this frame, clean: runs in the page, and changes nothing there. */
export async function answerSelection(document: Document): Promise<SelectionAnswer> {
  // First of all: what is selected now is meant, not what is when the settings are here.
  const selected = takeGiven() ?? findSelected(document);
  const inside = document.activeElement?.localName ?? '';
  const focused = document.hasFocus() && inside !== 'iframe' && inside !== 'frame';
  if (!selected) return { text: null, focused };
  const script = scriptHere((await getSettings()).script);
  const text =
    selected.kind === 'field'
      ? cleanField(selected, script)
      : cleanRanges(document, selected.ranges, script);
  return { text: text || null, focused };
}

/** A text that the background has from elsewhere, see `giveText`. */
function takeGiven(): SelectedInField | null {
  const world = globalThis as { [key: symbol]: unknown };
  const name = Symbol.for('qingdu.givenText');
  const value = world[name];
  delete world[name];
  if (typeof value !== 'string') return null;
  return { kind: 'field', value, start: 0, end: value.length };
}

function cleanRanges(document: Document, ranges: readonly Range[], script: LoadedScript): string {
  const page = readPageEvidence(document);
  let text = '';
  let row: Node | null = null;
  for (const range of ranges) {
    const part = bodyToPlainText(cleanRange(range, page, script));
    if (!part) continue;
    // Firefox selects each cell of a table by itself.
    const rowHere = rowOf(range);
    if (text) text += rowHere !== null && rowHere === row ? '\t' : '\n';
    text += part;
    row = rowHere;
  }
  return text;
}

function rowOf({ startContainer }: Range): Node | null {
  return (startContainer as Partial<Element>).localName === 'tr' ? startContainer : null;
}
