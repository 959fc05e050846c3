import type { BaseText } from './base-text.ts';
import type { RegionalScript, Script } from './script.ts';

/** Gives Chinese text the characters of one region. Text outside Han stays as it is. */
export interface Traditionalizer {
  /** From Simplified: by words, which tell 后 from 後; the words themselves stay. */
  fromSimplified(text: BaseText): BaseText;
  /** From Traditional: the region's forms of the same characters. */
  fromTraditional(text: BaseText): BaseText;
}

/** A script with what converting to it takes. */
export type LoadedScript =
  | { readonly script: 'zh-Hans' | 'original' }
  | { readonly script: RegionalScript; readonly traditionalizer: Traditionalizer };

const loaded = new Map<RegionalScript, Traditionalizer>();

/**
 * Loads what converting to a script takes: for Taiwan's and Hong Kong's the dictionaries, which are
 * in a file of their own and kept once they are there. Rejects where that file cannot be loaded.
 */
export async function loadScript(script: Script): Promise<LoadedScript> {
  if (script === 'zh-Hans' || script === 'original') return { script };
  let traditionalizer = loaded.get(script);
  if (!traditionalizer) {
    const { makeTraditionalizer } = await import('./traditionalize.ts');
    traditionalizer = makeTraditionalizer(script);
    loaded.set(script, traditionalizer);
  }
  return { script, traditionalizer };
}
