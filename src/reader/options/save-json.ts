/** Long enough for a browser that asks where to put it. */
const KEPT_FOR_MS = 60_000;

/** Hands a JSON text to the browser as a download. @returns the name of the file. */
export function saveJson(document: Document, name: string, text: string): string {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.json`;
  // Firefox wants it in the document.
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR_MS);
  return link.download;
}
