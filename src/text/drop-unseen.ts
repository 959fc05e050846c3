import { dropInvisible } from './invisible.ts';

/**
 * Characters that show nothing and that `dropInvisible` leaves alone, since on a page they tell
 * something: control characters but tab and line breaks, fillers, interlinear anchors, tags.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u034f\u115f\u1160\u17b4\u17b5\u180e\u2065-\u206f\u3164\uffa0\ufff9-\ufffb]|\p{Cs}/gu;

/** @returns the text as it may leave: nothing in it that cannot be seen, and no half characters */
export function dropUnseen(text: string): string {
  return dropInvisible(text).replace(UNSEEN, '');
}
