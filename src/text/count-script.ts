import { COMMON_TRADITIONAL } from './data/common-traditional.ts';
import { readScripts } from './read-scripts.ts';
import { HAN, HANGUL, KANA, LETTER, sortOf } from './sort-of.ts';

const TRADITIONAL = 1;
const SIMPLIFIED = 2;

let scripts: Uint8Array | undefined;

/** In which scripts a character is common, by its UTF-16 unit: made when first asked for. */
function scriptTable(): Uint8Array {
  if (scripts) return scripts;
  const table = new Uint8Array(0x10000);
  const { traditional, simplified } = readScripts();
  for (let i = 0; i < simplified.length; i++) table[simplified.charCodeAt(i)] = SIMPLIFIED;
  for (const character of COMMON_TRADITIONAL) table[character.charCodeAt(0)] = 0;
  for (let i = 0; i < traditional.length; i++) {
    const code = traditional.charCodeAt(i);
    table[code] = (table[code] ?? 0) | TRADITIONAL;
  }
  // What neither page could decode.
  table.fill(0, 0, 0x3400);
  table[0xfffd] = 0;
  scripts = table;
  return table;
}

/** Whether a character is one of the commonest that only Traditional text uses. */
export function isCommonTraditional(character: string): boolean {
  return scriptTable()[character.charCodeAt(0)] === TRADITIONAL;
}

/** Characters of a text by script. */
export interface ScriptCounts {
  readonly han: number;
  /** Of the Han: those that only Traditional text uses. */
  readonly traditional: number;
  /** Of the Han: those that only Simplified text uses. */
  readonly simplified: number;
  readonly kana: number;
  readonly hangul: number;
  /** Letters of every other script. */
  readonly letters: number;
}

/** How many Han of a text only Traditional text uses, and how many only Simplified. */
export function countForms(text: string): { traditional: number; simplified: number } {
  const table = scriptTable();
  let traditional = 0;
  let simplified = 0;
  for (let i = 0; i < text.length; i++) {
    const script = table[text.charCodeAt(i)];
    if (script === TRADITIONAL) traditional++;
    else if (script === SIMPLIFIED) simplified++;
  }
  return { traditional, simplified };
}

/** Counts the characters of a text by script. */
export function countScript(text: string): ScriptCounts {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const sort = sortOf(text.charCodeAt(i));
    counts[sort] = (counts[sort] ?? 0) + 1;
  }
  return {
    han: counts[HAN] ?? 0,
    ...countForms(text),
    kana: counts[KANA] ?? 0,
    hangul: counts[HANGUL] ?? 0,
    letters: counts[LETTER] ?? 0,
  };
}

/** Whether a text is Chinese, as far as counts tell. */
export function isChinese(counts: Omit<ScriptCounts, 'traditional' | 'simplified'>): boolean {
  const { han, kana, hangul, letters } = counts;
  // Chinese pages quote Japanese names; Japanese prose is half kana.
  return han > 0 && kana <= han * 0.15 && hangul <= han && letters <= han * 8;
}

/** From this share of Traditional forms on, Han text is Traditional: prose has 0.25 to 0.4 of them. */
const TRADITIONAL_SHARE = 0.08;

/** The script a text is written in, as far as counts tell. */
export function judgeScript(counts: ScriptCounts): 'hans' | 'hant' | 'not-chinese' {
  if (!isChinese(counts)) return 'not-chinese';
  const { han, traditional, simplified } = counts;
  // A Simplified text about characters, 爱(愛)、国(國), has as many of its own beside them.
  return traditional >= han * TRADITIONAL_SHARE && traditional > simplified ? 'hant' : 'hans';
}
