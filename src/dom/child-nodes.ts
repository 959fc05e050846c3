/**
 * The nodes directly below one, in order. `childNodes` is a live list, which some documents make anew
 * for every child that is moved: with thousands of them that takes minutes.
 */
export function childNodes(parent: Node): ChildNode[] {
  const nodes: ChildNode[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) nodes.push(child);
  return nodes;
}
