import { type Forms, formsOf } from '../../article/export/forms.ts';
import { textToHtml, textToMarkdown } from '../../article/export/text-to-forms.ts';
import { toHtmlPage } from '../../article/export/to-html-file.ts';
import { parseFragment } from '../../dom/parse-fragment.ts';
import type { CleanResult } from './types.ts';

const NO_HEAD = { source: null, byline: null, date: null, lang: 'zh-Hans', url: null };

/** Characters of a text's first line that name a file of it. */
const NAME_LENGTH = 40;

/** The forms of an article that was found. */
export function articleForms(
  { article }: NonNullable<CleanResult['found']>,
  name: string | null,
): Forms {
  const forms = () => formsOf({ ...article, url: null, body: parseFragment(article.html) });
  return {
    name: article.title || (name ?? ''),
    copy: (form, withHead) => forms().copy(form, withHead),
    save: (form) => forms().save(form),
  };
}

/** The forms of cleaned lines, which have no head. */
export function lineForms(text: string, isMarkdown: boolean, fileName: string | null): Forms {
  const name = fileName ?? text.trimStart().split('\n', 1)[0]?.slice(0, NAME_LENGTH) ?? '';
  // A text that is Markdown already would only be escaped.
  const markdown = () => (isMarkdown ? text : textToMarkdown(text));
  return {
    name,
    copy(form) {
      switch (form) {
        case 'plain':
          return { text };
        case 'markdown':
          return { text: markdown() };
        case 'rich':
          return { text, html: textToHtml(text) };
      }
    },
    save(form) {
      switch (form) {
        case 'text':
          return text.endsWith('\n') ? text : `${text}\n`;
        case 'markdown':
          return `${markdown()}\n`;
        case 'html':
          return toHtmlPage({ ...NO_HEAD, title: name }, textToHtml(text));
      }
    },
  };
}
