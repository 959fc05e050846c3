import type { ExportSource } from './export-source.ts';
import { toHtmlFile } from './to-html-file.ts';
import { toMarkdown, toMarkdownFile } from './to-markdown.ts';
import { toPlainText } from './to-plain-text.ts';
import { type RichText, toRichText } from './to-rich-text.ts';

/** The forms in which an article is copied, and those in which it is saved. */
export type CopyForm = 'plain' | 'markdown' | 'rich';
export type FileForm = 'markdown' | 'text' | 'html';

/** Something that can be copied and saved; each form is made when it is asked for. */
export interface Forms {
  /** What a file of it is named after. */
  readonly name: string;
  /** `html` only in the form that carries formatting. */
  copy(form: CopyForm, withHead: boolean): { readonly text: string; readonly html?: string };
  save(form: FileForm): string;
}

/** All forms of an article. */
export function formsOf(source: ExportSource): Forms {
  return {
    name: source.title,
    copy(form, withHead): { text: string } | RichText {
      switch (form) {
        case 'plain':
          return { text: toPlainText(source, withHead) };
        case 'markdown':
          return { text: toMarkdown(source, withHead) };
        case 'rich':
          return toRichText(source, withHead);
      }
    },
    save: (form) => saveAs(form, source),
  };
}

/** An article as the text of a file. */
export function saveAs(form: FileForm, source: ExportSource): string {
  switch (form) {
    case 'text':
      return `${toPlainText(source, true)}\n`;
    case 'markdown':
      return toMarkdownFile(source);
    case 'html':
      return toHtmlFile(source);
  }
}
