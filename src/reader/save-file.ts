import type { FileForm } from '../article/export/forms.ts';
import { makeFileName } from '../text/make-file-name.ts';

const ENDINGS: Readonly<Record<FileForm, string>> = { markdown: 'md', text: 'txt', html: 'html' };
const TYPES: Readonly<Record<FileForm, string>> = {
  markdown: 'text/markdown;charset=utf-8',
  text: 'text/plain;charset=utf-8',
  html: 'text/html;charset=utf-8',
};

/** Long enough for a browser that asks where to put it. */
const KEPT_FOR_MS = 60_000;

/**
 * Hands a text to the browser as a download. No permission is needed for that.
 *
 * @param name - a headline; the file's name is made from it
 * @returns the name of the file
 */
export function saveFile(document: Document, name: string, form: FileForm, text: string): string {
  const fileName = makeFileName(name, ENDINGS[form]);
  const url = URL.createObjectURL(new Blob([text], { type: TYPES[form] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  // Firefox wants it in the document.
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR_MS);
  return fileName;
}
