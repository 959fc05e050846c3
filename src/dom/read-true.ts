/**
 * Reads a property of a live page's document or element as its interface defines it. A page may name an
 * image `body` or a form's field `parentElement`: on the document and on forms, and for a content script
 * too, such a name goes before the property. A method is handed over bound to its holder.
 */
export function readTrue<T extends object, K extends keyof T>(holder: T, name: K): T[K] {
  const value: unknown = Reflect.get(Object.getPrototypeOf(holder), name, holder);
  return (typeof value === 'function' ? value.bind(holder) : value) as T[K];
}
