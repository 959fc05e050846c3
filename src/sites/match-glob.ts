/** Whether a text is what a pattern says, where `*` stands for any run of characters. Linear. */
export function matchGlob(glob: string, text: string): boolean {
  const [head = '', ...rest] = glob.split('*');
  if (!text.startsWith(head)) return false;
  const tail = rest.pop();
  if (tail === undefined) return text === head;
  let from = head.length;
  for (const piece of rest) {
    const at = text.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return text.length - tail.length >= from && text.endsWith(tail);
}
