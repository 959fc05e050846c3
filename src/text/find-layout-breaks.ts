/** A layout is hardly narrower than this, in columns: a Han character takes two. */
const LEAST_WIDTH = 36;

/** Nor wider: what is wider is a paragraph on one line. */
const MOST_WIDTH = 160;

/** Two lines show no width that they were broken at. */
const LEAST_LINES = 3;

/** How far two full lines may differ: marks that hang over the edge, or are set closer. */
const SLACK = 4;

/** Letters differ in width, and the share of them by which a line may come out narrower. */
const LATIN_SLACK = 0.14;

/** A line this much narrower than a full one, at the head of a paragraph, is a heading. */
const HEADING = 0.6;

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
const INDENT = /^(?:\u3000| {2,}|\t)/u;
const ITEM =
  /^\s*(?:[•·●○■□◆★※▪◦]|[-*+]\s|#{1,6}\s|>|\d{1,3}[.．、)）]|[（(][\d一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|第[\d一二三四五六七八九十百]{1,5}[章节条篇回]|\|)/u;
const SENTENCE_END = /[。！？…；：.!?;:][”’」』）)"']*$/u;
/** Lists of titles end no sentence; prose does. */
const SENTENCE = /。|\p{Ll}\.(?:\s|$)/u;
/** What a layout cannot part: a word or a character, with the marks that belong to it. */
const UNIT =
  /^\s*[“‘「『（《〈【("']*(?:[\p{Script=Latin}\p{Nd}.,'’-]+|.)[，。、；：？！”’」』）》〉】,.;:?!)"']*/u;

/** A line of text as it stood in its layout. */
export interface LaidLine {
  readonly text: string;
  /** Whether it is a whole by what it is, as a link or a bold line. */
  readonly isWhole?: boolean;
}

function widthOf(line: string): number {
  let width = 0;
  for (const character of line) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/**
 * Tells the line ends that only a layout made, as in text out of a PDF or a mail: those where what
 * comes next did not fit any more. Paragraphs, verses, dialogue and lists keep theirs: such lines end
 * while there is room, or begin with an indent or a mark.
 *
 * @returns for each line whether it goes on with the sentence of the line before
 */
export function findLayoutBreaks(lines: readonly LaidLine[]): boolean[] {
  const none = lines.map(() => false);
  const texts = lines.map(({ text }) => text.trimEnd());
  const widths = texts.map(widthOf);
  const sorted = widths.filter((width) => width > 0).sort((a, b) => a - b);
  // The widest tenth may be what the layout could not break.
  const full = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  if (full < LEAST_WIDTH || full > MOST_WIDTH || sorted.length < LEAST_LINES) return none;
  if (!texts.some((text) => SENTENCE.test(text))) return none;

  const endsSentence = (i: number) => SENTENCE_END.test(texts[i] ?? '');
  const isFull = (i: number) => {
    const text = texts[i] ?? '';
    const width = widths[i] ?? 0;
    const next = widthOf(UNIT.exec(texts[i + 1] ?? '')?.[0].trimStart() ?? '');
    const slack = SLACK + LATIN_SLACK * (text.match(/[\p{Script=Latin} ]/gu)?.length ?? 0);
    return width <= full * 1.3 && width + next > full - slack;
  };
  // Where paragraphs are indented, the end of a sentence at a line's end is only chance.
  const indented = texts.filter((text) => INDENT.test(text)).length >= 2;
  let broken = 0;
  let ragged = 0;
  const goesOn = texts.map((text, i) => {
    const isBreak =
      i > 0 && texts[i - 1] !== '' && text !== '' && !INDENT.test(text) && !ITEM.test(text);
    if (!isBreak || lines[i]?.isWhole || lines[i - 1]?.isWhole) return false;
    if (isFull(i - 1)) {
      if (endsSentence(i - 1) && !indented) return false;
      broken++;
      return true;
    }
    const isHead = i < 2 || texts[i - 2] === '' || endsSentence(i - 2);
    const isHeading = isHead && (widths[i - 1] ?? 0) < full * HEADING;
    if (!endsSentence(i - 1) && !isHeading) ragged++;
    return false;
  });
  // Lines that end in the midst of a sentence with room left were written so: a verse, a list.
  const isLaidOut = broken >= (indented ? 1 : 2) && ragged < broken;
  return isLaidOut ? goesOn : none;
}
