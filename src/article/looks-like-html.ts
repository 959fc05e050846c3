/**
 * Whether a text is HTML rather than plain text, by its content: it begins with markup, or holds
 * elements that pages are made of.
 */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 100_000).replace(/^\ufeff/u, '');
  if (/^\s*<(?:!doctype\s+html|html|head|body|meta|title|!--|\?xml)/iu.test(head)) return true;
  return (
    (head.match(/<\/(?:p|div|td|li|h[1-6]|body|article|section|span|a)\s*>/giu)?.length ?? 0) >= 2
  );
}
