import type { ScriptCounts } from './count-script.ts';

/** Counts of no text. */
export const NO_CHARACTERS: ScriptCounts = {
  han: 0,
  traditional: 0,
  simplified: 0,
  kana: 0,
  hangul: 0,
  letters: 0,
};

/** Counts of two texts together. */
export function addScriptCounts(a: ScriptCounts, b: ScriptCounts): ScriptCounts {
  return {
    han: a.han + b.han,
    traditional: a.traditional + b.traditional,
    simplified: a.simplified + b.simplified,
    kana: a.kana + b.kana,
    hangul: a.hangul + b.hangul,
    letters: a.letters + b.letters,
  };
}
