/** Calls back once so much text has been added to a page, and counts from nothing again. */
export function countAddedText(
  document: Document,
  enough: () => number,
  onEnough: () => void,
): () => void {
  let added = 0;
  const observer = new MutationObserver((mutations) => {
    for (const { addedNodes } of mutations) {
      for (const node of addedNodes) {
        if (added >= enough()) break;
        added += node.textContent?.length ?? 0;
      }
    }
    if (added < enough()) return;
    added = 0;
    onEnough();
  });
  observer.observe(document, { childList: true, subtree: true });
  return () => observer.disconnect();
}
