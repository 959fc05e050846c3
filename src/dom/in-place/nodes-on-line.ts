import { isBlockElement } from '../text-runs.ts';

/** Neighbours looked at on either side: a line of more is cut there. */
const MOST_NEIGHBOURS = 200;
const MOST_CLIMB = 64;

function breaksLine(node: Node): boolean {
  return node.nodeType === 1 && isBlockElement(node as Element);
}

/**
 * The neighbouring nodes, in order, that hold the line on which a node stands: what a page adds may
 * be the reading of a character that was there before. A block stands for itself.
 */
export function nodesOnLine(node: Node): Node[] {
  if (breaksLine(node)) return [node];
  let top = node;
  for (let climb = 0; climb < MOST_CLIMB; climb++) {
    const parent: Node | null = top.parentNode;
    if (parent?.nodeType !== 1 || breaksLine(parent)) break;
    top = parent;
  }
  const nodes = [top];
  for (let i = 0, at = top.previousSibling; at && i < MOST_NEIGHBOURS; i++) {
    if (breaksLine(at)) break;
    nodes.unshift(at);
    at = at.previousSibling;
  }
  for (let i = 0, at = top.nextSibling; at && i < MOST_NEIGHBOURS; i++) {
    if (breaksLine(at)) break;
    nodes.push(at);
    at = at.nextSibling;
  }
  return nodes;
}
