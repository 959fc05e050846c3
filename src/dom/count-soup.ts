/**
 * How many elements of interference soup a page holds, by the class that the family gives its blocks.
 *
 * @param root - the page's body
 */
export function countSoup(root: Element): number {
  return root.querySelectorAll('.pl_css_ganrao, .pl_css_ganrao *').length;
}
