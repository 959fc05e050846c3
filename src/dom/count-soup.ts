/**
 * How many elements of interference soup a page holds, by the class that the family gives its blocks.
 *
 * @param root - the page's body
 */
export function countSoup(root: Element): number {
  return root.querySelectorAll('.pl_css_ganrao,.pl_css_ganrao *').length;
}

/**
 * Tags that stand in the text and share one id, as no page about tags would write them: `<tr id="yyy80">`.
 */
export function countEscapedSoup(text: string): number {
  const ids = text.match(/<\w+ id=[^\s>]+/g)?.map((tag) => tag.split('=')[1]) ?? [];
  return ids.filter((id) => id === ids[0]).length;
}
