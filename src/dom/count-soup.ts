/** Children of the body looked at, at either end: soup stands at the top and after the footer. */
const EDGE = 6;

/** Whether the first two children share one id though they are of two kinds, and the third as well. */
function isShared({ children: [one, two, three] }: Element): boolean {
  return !!one?.id && one.id === two?.id && one.id === three?.id && one.localName !== two.localName;
}

/**
 * How many elements of interference soup a page holds, roughly: those of blocks with the family's own
 * class, or whose children of several kinds share one id.
 *
 * @param root - the page's body
 */
export function countSoup(root: Element): number {
  const { children } = root;
  const edges = [...children].filter((_, index) => index < EDGE || index >= children.length - EDGE);
  const blocks = [...root.getElementsByClassName('pl_css_ganrao'), ...edges.filter(isShared)];
  return blocks.reduce((sum, block) => sum + 1 + block.getElementsByTagName('*').length, 0);
}
