import {
  HEAD_BEFORE,
  MOTION_BEFORE,
  PARTICLE_AFTER,
  SEEMING_AFTER,
  SEEMING_AFTER_VERB,
  SIGNED_AFTER,
  SIGNED_BEFORE,
  SURE_WORDS_BEFORE,
  TITLED_AFTER,
  TITLED_BEFORE,
  VERBS_BEFORE,
  WORDS_AFTER,
  WORDS_BEFORE,
  WORKS_AFTER,
  WRITING_AFTER,
} from './data/zhu-contexts.ts';

const ends = (pieces: string) => new RegExp(`(?:${pieces})$`, 'u');
const begins = (pieces: string) => new RegExp(`^(?:${pieces})`, 'u');

const VERB = ends(VERBS_BEFORE);
const MOTION = ends(MOTION_BEFORE);
const OTHER_VERB = ends('[有對对頂顶抱]');
const WORD_ENDS = ends(WORDS_BEFORE);
const HEAD = ends(HEAD_BEFORE);
const PARTICLE = begins(PARTICLE_AFTER);
const WORD_BEGINS = begins(WORDS_AFTER);
const SEEMS = begins(SEEMING_AFTER);
const SEEMS_AFTER_VERB = begins(SEEMING_AFTER_VERB);
const WORKS = begins(WORKS_AFTER);
const HAS = /^有/u;
const SURE = ends(SURE_WORDS_BEFORE);
const SIGNED = ends(SIGNED_BEFORE);
const SIGNS = begins(SIGNED_AFTER);
const TITLED = ends(TITLED_BEFORE);
const ENDS_CLAUSE = begins(TITLED_AFTER);
const WRITES = begins(WRITING_AFTER);

/** How far the rules look to either side, in UTF-16 units. */
const REACH = 6;

/** Whether a 著 is zhù, to write or to stand out, and stays; else it was the particle or verb 着. */
function isZhu(before: string, after: string): boolean {
  const verb = VERB.test(before);
  if (SURE.test(before) && !verb) return true;
  if (PARTICLE.test(after)) return false;
  if (WRITES.test(after) && !verb) return true;
  if (HAS.test(after) && (WORKS.test(after) ? !verb : HEAD.test(before))) return true;
  if (WORD_BEGINS.test(after)) {
    if (SEEMS.test(after) || MOTION.test(before)) return false;
    return !((verb || OTHER_VERB.test(before)) && SEEMS_AFTER_VERB.test(after));
  }
  if (TITLED.test(before) && ENDS_CLAUSE.test(after) && !verb) return true;
  return WORD_ENDS.test(before) || (SIGNED.test(before) && SIGNS.test(after) && !verb);
}

/**
 * Gives back the 着 that the disguise, and Traditional text from Taiwan, write 著. OpenCC's tables leave
 * 著 alone, and a dictionary of words cannot tell 看著作文 from 看 + 著作: what stands on both sides
 * decides. Idempotent; forms of all scripts are known.
 *
 * @param text - text without annotations
 */
export function restoreZhe(text: string): string {
  if (!text.includes('著')) return text;
  return text.replace(/著/gu, (_, at: number) => {
    const before = text.slice(Math.max(0, at - REACH), at);
    const after = text.slice(at + 1, at + 1 + REACH);
    return isZhu(before, after) ? '著' : '着';
  });
}
