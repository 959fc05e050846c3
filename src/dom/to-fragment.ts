/**
 * Gathers nodes in a fragment, in order, to be put somewhere as one. Handed over one by one as
 * arguments, a hundred thousand of them are more than a call can take.
 */
export function toFragment(document: Document, nodes: Iterable<Node>): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const node of nodes) fragment.append(node);
  return fragment;
}
