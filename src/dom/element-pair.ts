/** An element of the live page and its copy in the snapshot. */
export interface ElementPair {
  readonly live: Element;
  readonly copy: Element;
}
