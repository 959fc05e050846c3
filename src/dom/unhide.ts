/**
 * Takes the hiding off everything below an element. That something is hidden is a mark, not a verdict:
 * the hidden copy may be the fuller one, and Readability passes over what is not shown.
 *
 * @param root - changed in place; the snapshot's own marks stay
 */
export function unhide(root: Element): void {
  for (const element of root.querySelectorAll('[hidden], [aria-hidden]')) {
    element.removeAttribute('hidden');
    element.removeAttribute('aria-hidden');
  }
  for (const element of root.querySelectorAll('[style]')) {
    const style = element.getAttribute('style') ?? '';
    const shown = style.replace(
      /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)[^;]*/giu,
      '',
    );
    if (shown !== style) element.setAttribute('style', shown);
  }
}
