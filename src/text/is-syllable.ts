/**
 * Every toneless syllable of Standard Chinese, finals by initial. A closed list: what is not in it
 * (`der`, `main`, `mm`, `url`) is no reading of anything. Interjections without a vowel (m, n, ng,
 * hm) are left out: between brackets they are units and variables far more often.
 */
const FINALS_BY_INITIAL: Readonly<Record<string, string>> = {
  '': 'a|ai|an|ang|ao|e|ei|en|eng|er|o|ou',
  b: 'a|ai|an|ang|ao|ei|en|eng|i|ian|iao|ie|in|ing|o|u',
  p: 'a|ai|an|ang|ao|ei|en|eng|i|ian|iao|ie|in|ing|o|ou|u',
  m: 'a|ai|an|ang|ao|e|ei|en|eng|i|ian|iao|ie|in|ing|iu|o|ou|u',
  f: 'a|an|ang|ei|en|eng|o|ou|u',
  d: 'a|ai|an|ang|ao|e|ei|en|eng|i|ia|ian|iao|ie|ing|iu|ong|ou|u|uan|ui|un|uo',
  t: 'a|ai|an|ang|ao|e|ei|eng|i|ian|iao|ie|ing|ong|ou|u|uan|ui|un|uo',
  n: 'a|ai|an|ang|ao|e|ei|en|eng|i|ian|iang|iao|ie|in|ing|iu|ong|ou|u|uan|un|uo|v|ve|ue',
  l: 'a|ai|an|ang|ao|e|ei|eng|i|ia|ian|iang|iao|ie|in|ing|iu|o|ong|ou|u|uan|un|uo|v|ve|ue',
  g: 'a|ai|an|ang|ao|e|ei|en|eng|ong|ou|u|ua|uai|uan|uang|ui|un|uo',
  k: 'a|ai|an|ang|ao|e|ei|en|eng|ong|ou|u|ua|uai|uan|uang|ui|un|uo',
  h: 'a|ai|an|ang|ao|e|ei|en|eng|ong|ou|u|ua|uai|uan|uang|ui|un|uo',
  j: 'i|ia|ian|iang|iao|ie|in|ing|iong|iu|u|uan|ue|un',
  q: 'i|ia|ian|iang|iao|ie|in|ing|iong|iu|u|uan|ue|un',
  x: 'i|ia|ian|iang|iao|ie|in|ing|iong|iu|u|uan|ue|un',
  zh: 'a|ai|an|ang|ao|e|ei|en|eng|i|ong|ou|u|ua|uai|uan|uang|ui|un|uo',
  ch: 'a|ai|an|ang|ao|e|en|eng|i|ong|ou|u|ua|uai|uan|uang|ui|un|uo',
  sh: 'a|ai|an|ang|ao|e|ei|en|eng|i|ou|u|ua|uai|uan|uang|ui|un|uo',
  r: 'an|ang|ao|e|en|eng|i|ong|ou|u|ua|uan|ui|un|uo',
  z: 'a|ai|an|ang|ao|e|ei|en|eng|i|ong|ou|u|uan|ui|un|uo',
  c: 'a|ai|an|ang|ao|e|en|eng|i|ong|ou|u|uan|ui|un|uo',
  s: 'a|ai|an|ang|ao|e|en|eng|i|ong|ou|u|uan|ui|un|uo',
  y: 'a|an|ang|ao|e|i|in|ing|o|ong|ou|u|uan|ue|un',
  w: 'a|ai|an|ang|ei|en|eng|o|u',
};

const SYLLABLE = new RegExp(
  `^(?:${Object.entries(FINALS_BY_INITIAL)
    .map(([initial, finals]) => `${initial}(?:${finals})`)
    .join('|')})$`,
  'u',
);

/**
 * Whether a toneless string is a pinyin syllable.
 *
 * @param toneless - as `toToneless` gives it
 */
export function isSyllable(toneless: string): boolean {
  return SYLLABLE.test(toneless);
}
