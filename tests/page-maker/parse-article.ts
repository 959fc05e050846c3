import type { Block, CorpusArticle, Inline } from './article.ts';

/** Reads an article of the corpus: front matter between `---` lines, then a small Markdown. */
export function parseArticle(slug: string, markdown: string): CorpusArticle {
  const parts = /^---\n(?<front>[\s\S]*?)\n---\n(?<body>[\s\S]*)$/.exec(markdown)?.groups;
  if (parts?.front === undefined || parts.body === undefined) {
    throw new SyntaxError(`${slug}: no front matter`);
  }
  const front = new Map<string, string>();
  for (const line of parts.front.split('\n')) {
    const at = line.indexOf(':');
    front.set(line.slice(0, at).trim(), line.slice(at + 1).trim());
  }
  const field = (name: string): string | null => {
    const value = front.get(name);
    return value === undefined || value === 'null' || value === '' ? null : value;
  };
  const title = field('title');
  if (title === null) throw new SyntaxError(`${slug}: no title`);
  return {
    slug,
    title,
    source: field('source'),
    byline: field('byline'),
    date: field('date'),
    genre: field('genre') ?? 'news',
    heldOut: field('held-out') === 'true',
    blocks: parseBlocks(parts.body),
  };
}

function parseBlocks(body: string): Block[] {
  const blocks: Block[] = [];
  // A fence may hold empty lines, so it is taken whole before the text is cut at empty lines.
  for (const part of body.split(/^(```[^\n]*\n[\s\S]*?\n```)$/m)) {
    const code = /^```[^\n]*\n([\s\S]*?)\n```$/.exec(part)?.[1];
    if (code !== undefined) blocks.push({ kind: 'code', text: code });
    else
      for (const chunk of part.split(/\n\s*\n/))
        if (chunk.trim()) blocks.push(parseBlock(chunk.trim()));
  }
  return blocks;
}

function parseBlock(chunk: string): Block {
  const lines = chunk.split('\n');
  const heading = /^(#{2,3}) (.+)$/.exec(chunk);
  if (heading?.[1] !== undefined && heading[2] !== undefined) {
    return {
      kind: 'heading',
      level: heading[1].length === 2 ? 2 : 3,
      inlines: parseInlines(heading[2]),
    };
  }
  const image = /^!\[(?<alt>[^\]]*)\]\((?<src>\S+?)(?: "(?<caption>[^"]*)")?\)$/.exec(
    chunk,
  )?.groups;
  if (image?.src !== undefined) {
    return {
      kind: 'image',
      src: image.src,
      alt: image.alt ?? '',
      caption: image.caption ?? null,
    };
  }
  if (lines.every((line) => line.startsWith('|'))) {
    // The second line only rules the head off.
    const rows = lines.filter((_, index) => index !== 1).map(parseRow);
    return { kind: 'table', rows };
  }
  if (lines.every((line) => line.startsWith('>'))) {
    const text = lines.map((line) => line.replace(/^> ?/, '')).filter((line) => line !== '');
    return { kind: 'quote', paragraphs: text.map(parseInlines) };
  }
  const marker = /^(?:- |\d+\. )/;
  if (lines.every((line) => marker.test(line))) {
    return {
      kind: 'list',
      ordered: /^\d/.test(chunk),
      items: lines.map((line) => parseInlines(line.replace(marker, ''))),
    };
  }
  return { kind: 'paragraph', inlines: parseInlines(chunk) };
}

function parseRow(line: string): Inline[][] {
  return line
    .replace(/^\|\s*|\s*\|$/g, '')
    .split(/\s*\|\s*/)
    .map(parseInlines);
}

const INLINE =
  /\*\*(?<strong>[^*]+)\*\*|`(?<code>[^`]+)`|\[(?<text>[^\]]+)\]\((?<href>[^)\s]+)\)|(?<newline>\\?\n)/g;

function parseInlines(text: string): Inline[] {
  const inlines: Inline[] = [];
  let end = 0;
  const plain = (until: number): void => {
    if (until > end) inlines.push({ kind: 'text', text: text.slice(end, until) });
  };
  for (const match of text.matchAll(INLINE)) {
    plain(match.index);
    end = match.index + match[0].length;
    const { strong, code, text: label, href, newline } = match.groups ?? {};
    if (strong !== undefined) inlines.push({ kind: 'strong', text: strong });
    else if (code !== undefined) inlines.push({ kind: 'code', text: code });
    else if (label !== undefined && href !== undefined) {
      inlines.push({ kind: 'link', text: label, href });
    } else if (newline !== undefined) inlines.push({ kind: 'break' });
  }
  plain(text.length);
  return inlines;
}
