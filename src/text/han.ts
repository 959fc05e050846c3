/** One Han character: ideographs of every block, and 〇. */
export const HAN = '\\p{Script=Han}';

const HAN_PATTERN = /\p{Script=Han}/gu;

/** How many Han characters a text holds. */
export function countHan(text: string): number {
  return text.match(HAN_PATTERN)?.length ?? 0;
}

/** Whether a text holds a Han character at all. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
