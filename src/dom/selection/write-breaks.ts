/**
 * Makes the line breaks in a text node elements, which say so by themselves.
 *
 * @param selected - text nodes that are marked: what one is divided into is marked as it was
 */
export function writeBreaks(text: Text, selected: Set<Text>): void {
  const { ownerDocument: document } = text;
  const [first = '', ...rest] = text.data.split(/\r\n?|\n/u);
  text.data = first;
  let last: ChildNode = text;
  for (const line of rest) {
    const next = document.createTextNode(line);
    if (selected.has(text)) selected.add(next);
    last.after(document.createElement('br'), next);
    last = next;
  }
}
