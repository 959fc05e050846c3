/** The fields of `after` that are different in `before`: all that has to be saved of it. */
export function changedFields<T extends object>(before: T, after: T): Partial<T> {
  const changed = Object.entries(after).filter(
    ([name, value]) => before[name as keyof T] !== value,
  );
  return Object.fromEntries(changed) as Partial<T>;
}
