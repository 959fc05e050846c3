/** A stretch of text inside a block. */
export type Inline =
  | { readonly kind: 'text' | 'strong' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'break' };

export type Block =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly inlines: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly Inline[])[];
    }
  /** The first row is the head. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  | { readonly kind: 'quote'; readonly paragraphs: readonly (readonly Inline[])[] }
  | {
      readonly kind: 'image';
      readonly src: string;
      readonly alt: string;
      readonly caption: string | null;
    }
  | { readonly kind: 'code'; readonly text: string };

/** One article of the corpus as its author wrote it, in Simplified characters. */
export interface CorpusArticle {
  readonly slug: string;
  readonly title: string;
  readonly source: string | null;
  readonly byline: string | null;
  /** ISO day. */
  readonly date: string | null;
  readonly genre: string;
  /** Kept out of tuning: only the final figures are taken on it. */
  readonly heldOut: boolean;
  readonly blocks: readonly Block[];
}

/** Text of a stretch without markup; a forced line break is a line break. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'break' ? '\n' : inline.text)).join('');
}

/** The truth of one block: an entry a paragraph, heading, item, table row, caption or code block. */
export function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [inlineText(block.inlines)];
    case 'list':
      return block.items.map(inlineText);
    case 'table':
      return block.rows.map((row) => row.map(inlineText).join('\t'));
    case 'quote':
      return block.paragraphs.map(inlineText);
    case 'image':
      return block.caption === null ? [] : [block.caption];
    case 'code':
      return [block.text];
  }
}
