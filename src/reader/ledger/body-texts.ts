/** The texts of an article's body in order, and where in all its text each begins. */
export interface BodyTexts {
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  readonly length: number;
}

/** Collects them while nothing stands in the body but the article. */
export function collectBodyTexts(body: Node): BodyTexts {
  const walker = body.ownerDocument?.createTreeWalker(body, 4);
  const nodes: Text[] = [];
  const starts: number[] = [];
  let length = 0;
  while (walker?.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push(node);
    starts.push(length);
    length += node.data.length;
  }
  return { nodes, starts, length };
}
