/** Characters that are not white space; one beyond the basic plane counts once. */
export function countShown(text: string): number {
  let count = 0;
  for (const character of text) if (character.trim()) count++;
  return count;
}
