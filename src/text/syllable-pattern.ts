const A = 'a(?:i|o|ng?)?';
const E = 'e(?:i|ng?)?';
const IA = 'ia(?:o|ng?)?';
const U = 'u(?:a(?:i|ng?)?|i|n|o)?';

/**
 * Toneless pinyin syllables as a pattern, far shorter than the list in `is-syllable.ts` and a little
 * wider: it takes every syllable, some that do not exist (bou), and no everyday word (der, main, sin,
 * do, be, fun). For the detector, which has to be small.
 */
export const SYLLABLE_PATTERN: string = [
  `[bpmf](?:${A}|ou?|u|ei|eng?)|[bpm](?:${IA}|i[eu]?|ing?)|me`,
  `(?:[dtnlgkhr]|[zcs]h?)(?:${A}|${E}|ong|ou|${U})|[dtnl](?:${IA}|i[eu]?|ing)|[nl](?:in|v|[uv]e)|lo`,
  `(?:r|[zcs]h?)i|[jqx](?:${IA}|i[eu]?|ing?|iong|u[en]?|uan)`,
  `y(?:${A}|e|ing?|i|o(?:ng|u)?|u[en]?|uan)|w(?:${A}|ei|eng?|o|u)`,
  `${A}|er|${E}|ou?`,
].join('|');
