import { alignOffset } from '../../text/align-offset.ts';
import { readTrue } from '../read-true.ts';
import type { SetValue } from './keep-originals.ts';

/**
 * Makes the setter of values for one stretch of work, in which the page does nothing of its own. New
 * text in a node throws the ends of a selection in it back to its beginning: they are put where they
 * were, beside the same character.
 */
export function setKeepingSelection(document: Document): SetValue {
  const selection = readTrue(document, 'getSelection')();
  // Asked for once: a look at it for each of thousands of nodes costs more than the nodes.
  const anchor = selection?.anchorNode ?? null;
  const focus = selection?.focusNode ?? null;
  return (node, value) => {
    if (!selection || (node !== anchor && node !== focus) || selection.rangeCount === 0) {
      node.nodeValue = value;
      return;
    }
    const before = node.nodeValue ?? '';
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    node.nodeValue = value;
    if (!anchorNode || !focusNode) return;
    const place = (end: Node, offset: number) =>
      end === node ? alignOffset(before, offset, value) : offset;
    selection.setBaseAndExtent(
      anchorNode,
      place(anchorNode, anchorOffset),
      focusNode,
      place(focusNode, focusOffset),
    );
  };
}
