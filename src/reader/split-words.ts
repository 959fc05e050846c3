/** Cuts a headline where a line may end: between words, never before one of a single character. */
export function splitWords(text: string, lang: string): string[] {
  const pieces: string[] = [];
  let afterWord = false;
  for (const { segment, isWordLike } of new Intl.Segmenter(lang, {
    granularity: 'word',
  }).segment(text)) {
    const word = isWordLike === true;
    // 的, 年, 个 and the like belong to what they follow.
    const opens = word && afterWord && [...segment].length > 1;
    if (opens || pieces.length === 0) pieces.push(segment);
    else pieces[pieces.length - 1] += segment;
    afterWord = word;
  }
  return pieces;
}
