/** The lowest element around all of these, or `root`. */
export function commonAncestor(elements: readonly Element[], root: Element): Element {
  const [first, ...others] = elements;
  let around: Element = first ?? root;
  for (const other of others)
    while (around !== root && !around.contains(other)) around = around.parentElement ?? root;
  return around;
}
