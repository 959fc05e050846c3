import { annotate, type Disguise, type Piece } from './annotate.ts';
import { type Inline, inlineText } from './article.ts';
import { escapeHtml } from './html.ts';
import type { Random } from './random.ts';

/** Disguises one text run and writes it as HTML. Readings are drawn over the run as a whole. */
export function renderRun(inlines: readonly Inline[], disguise: Disguise, random: Random): string {
  const pieces = annotate(inlineText(inlines), disguise, random);
  let at = 0;
  return inlines
    .map((inline) => {
      if (inline.kind === 'break') {
        at += 1;
        return '<br>';
      }
      const length = Array.from(inline.text).length;
      const own = pieces.slice(at, at + length);
      at += length;
      return renderInline(inline, own, disguise, random);
    })
    .join('');
}

/** Disguises plain text and writes it as HTML. */
export function renderText(text: string, disguise: Disguise, random: Random): string {
  return renderRun([{ kind: 'text', text }], disguise, random);
}

function renderInline(
  inline: Exclude<Inline, { kind: 'break' }>,
  pieces: readonly Piece[],
  disguise: Disguise,
  random: Random,
): string {
  if (inline.kind === 'text') return renderPieces(pieces, disguise, random);
  // Markup was wrapped around the word before or after the readings were put in.
  const last = pieces.at(-1);
  const outside =
    last !== undefined && disguise.modifiers.has('split-elements') && random.chance(0.5);
  const inner = outside ? [...pieces.slice(0, -1), { ...last, readings: [] }] : pieces;
  const after = outside ? bracketed(last, disguise) : '';
  const html = renderPieces(inner, disguise, random);
  switch (inline.kind) {
    case 'strong':
      return `<strong>${html}</strong>${after}`;
    case 'code':
      return `<code>${html}</code>${after}`;
    case 'link':
      return `<a href="${escapeHtml(inline.href)}">${html}</a>${after}`;
  }
}

function renderPieces(pieces: readonly Piece[], disguise: Disguise, random: Random): string {
  return pieces.map((piece) => renderPiece(piece, disguise, random)).join('');
}

function renderPiece(piece: Piece, disguise: Disguise, random: Random): string {
  const base = escapeHtml(piece.base);
  const emoji = piece.emoji ?? '';
  if (piece.readings.length === 0) return base + emoji;
  const reading = bracketed(piece, disguise);
  if (disguise.modifiers.has('ruby')) {
    const rt = piece.readings.map((one) => `<rp>(</rp><rt>${one}</rt><rp>)</rp>`).join('');
    return `<ruby>${base}${rt}</ruby>${emoji}`;
  }
  if (disguise.modifiers.has('split-elements') && random.chance(0.3)) {
    const [open, close] = random.pick([
      [`<strong>${base}</strong>`, reading],
      [base, `<span>${reading}</span>`],
      [`<font color="#333333">${base}</font>`, reading],
      [`<span>${base}</span>`, `<span>${reading}</span>`],
    ] as const);
    return open + close + emoji;
  }
  const gap = disguise.modifiers.has('zero-width') && random.chance(0.3) ? '\u200b' : '';
  return base + gap + reading + emoji;
}

function bracketed(piece: Piece, disguise: Disguise): string {
  const [open, close] = disguise.modifiers.has('full-width') ? ['（', '）'] : ['(', ')'];
  return piece.readings.map((reading) => open + reading + close).join('');
}
