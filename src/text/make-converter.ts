import type { BaseText } from './base-text.ts';
import type { LoadedScript, Traditionalizer } from './load-script.ts';
import { makeSimplifier } from './simplify.ts';

/** Brings text without annotations to another script. */
export type Convert = (text: BaseText) => BaseText;

/** What is known of a text that is Chinese. */
export interface TextFacts {
  readonly isTraditional: boolean;
  /** Whether a disguise's table, which knows no words, made it so. */
  readonly disguised: boolean;
  /** All of it, see `makeSimplifier`. */
  readonly whole: string;
}

/** Made once for each pair: who asks again with the same facts gets the same function. */
const composed = new WeakMap<Traditionalizer, WeakMap<Convert, Convert>>();

/** Undoes the disguise first: what its table made of a word, no dictionary of words would know. */
function afterSimplifying(simplify: Convert, traditionalizer: Traditionalizer): Convert {
  const made = composed.get(traditionalizer) ?? new WeakMap<Convert, Convert>();
  composed.set(traditionalizer, made);
  const convert: Convert =
    made.get(simplify) ?? ((text) => traditionalizer.fromSimplified(simplify(text)));
  made.set(simplify, convert);
  return convert;
}

/**
 * Makes what brings a Chinese text to the script that its reader reads in, by the rules that hold for
 * articles: see `chooseConversion`. Null where the text stays as it is.
 */
export function makeConverter(script: LoadedScript, facts: TextFacts): Convert | null {
  const { isTraditional, disguised, whole } = facts;
  switch (script.script) {
    case 'original':
      return null;
    case 'zh-Hans':
      return isTraditional || disguised ? makeSimplifier(whole) : null;
    case 'zh-Hant-TW':
    case 'zh-Hant-HK': {
      const { traditionalizer } = script;
      if (disguised) return afterSimplifying(makeSimplifier(whole), traditionalizer);
      return isTraditional ? traditionalizer.fromTraditional : traditionalizer.fromSimplified;
    }
  }
}
