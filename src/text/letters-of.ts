/** Only the letters and digits of a text: what is compared where spacing and punctuation differ. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
