import type { PageSignals } from '../dom/read-signals.ts';
import { isChinese, judgeScript } from '../text/count-script.ts';
import { evenSteps } from '../text/text-counts.ts';
import type { VerdictKind } from './types.ts';

/** From so many readings on a page counts as annotated at all. */
const FEW_READINGS = 4;

/** Text of so many Han that a writer of Traditional characters would have used one of the native forms. */
const TELLING_LENGTH = 160;

/** Text below which nothing can be said of how it is written. */
const LEAST_LENGTH = 30;

/** Whether the readings are such as people put: on nearly all characters, or on whole words. */
function isOnPurpose({ text }: PageSignals): boolean {
  const { readings, glosses, doubled, han } = text;
  if (doubled * 10 > readings) return false;
  return readings > han * 0.6 || (glosses > han * 0.02 && glosses * 4 >= readings);
}

/**
 * Whether the prose is Traditional, whatever Simplified stands beside it. The disguise changes every
 * character it knows: a Simplified article that quotes such pages keeps its own script.
 */
function isConverted({ script }: PageSignals): boolean {
  return judgeScript(script) === 'hant' && script.simplified * 3 < script.traditional;
}

/** Whether the words show a writer of Traditional text, the disguise's table, or neither. */
function judgeWords({ script }: PageSignals): 'native' | 'disguised' | 'either' {
  const { nativeForms, mixedWords } = script;
  if (nativeForms >= 3 && nativeForms > 3 * mixedWords) return 'native';
  return mixedWords > nativeForms / 3 ? 'disguised' : 'either';
}

/** Readings such as only a machine puts into running text, on a page whose title says nothing. */
function hasMachineReadings(signals: PageSignals, spread: number): boolean {
  const { readings, doubled, toned } = signals.text;
  const { mixedWords, nativeForms, bases } = signals.script;
  // Quotations in an article about such pages are in fewer of its lines.
  if (spread < 0.5) return false;
  if (doubled >= FEW_READINGS) return true;
  const even = evenSteps(signals.text);
  if (even >= 12 && even >= 0.8 * (readings - signals.text.blocksWithReadings)) return true;
  if (readings >= 2 * FEW_READINGS && mixedWords >= 2) return true;
  // Only converted characters: variant B. Learners are given the reading of any hard one, in lists too.
  return (
    readings >= 12 &&
    (signals.text.blocks > 2 || mixedWords > 0) &&
    toned * 2 >= readings &&
    bases >= readings * 0.8 &&
    nativeForms === 0 &&
    spread >= 0.6
  );
}

function isSpam(signals: PageSignals): boolean {
  const { text, junkTitle, junkLinks, repeated } = signals;
  const { readings, doubled } = text;
  const spread = text.blocksWithReadings / Math.max(1, text.blocks);
  const soaked = signals.soup >= 3;
  if (isOnPurpose(signals)) return false;
  if (junkTitle && doubled >= 2 && spread >= 0.3) return true;
  // Of most pages nothing more need be known.
  const escaped = signals.escapedSoup >= 3 && readings < FEW_READINGS;
  const suspect = junkTitle || soaked || escaped || readings >= FEW_READINGS || junkLinks >= 12;
  if (!suspect || !isConverted(signals)) return false;
  // Readings all over the text outweigh how it is written; one or two are an author's glosses.
  if (junkTitle && readings >= 2 * FEW_READINGS && spread >= 0.3) return true;
  const words = judgeWords(signals);
  if (soaked && (junkTitle || readings >= 2 || words === 'disguised')) return true;
  // A writer's own text, whatever its title: that may be the work of one who broke into the site.
  if (words === 'native') return false;
  if (hasMachineReadings(signals, spread)) return true;
  // Who writes about such pages quotes readings as well.
  if (escaped && words === 'disguised' && signals.script.mixedWords >= 3) return true;
  // The larger the farm, the less the text has to show.
  const telling = junkLinks < 24 ? 3 : 1;
  if (junkLinks >= 12 && words === 'disguised' && signals.script.mixedWords >= telling) return true;
  if (!junkTitle) return false;
  if (words === 'disguised' || (readings >= 2 && signals.script.bases >= 1)) return true;
  if (signals.script.nativeForms > 0 || text.han < LEAST_LENGTH) return false;
  // Too short to show its hand: the rest of the page must be of the family, or the text long enough.
  const among = signals.junkOpens || junkLinks >= 8 || repeated >= 2;
  return among || text.han >= TELLING_LENGTH;
}

/**
 * Whether the readings are quotations from such pages, in an article about them or as spam among the
 * comments: doubled, beside the disguise's words, or on Traditional characters in a Simplified text.
 */
function isQuoted({ text, script }: PageSignals): boolean {
  const { readings, doubled } = text;
  if (text.blocksWithReadings * 2 > text.blocks) return false;
  if (doubled >= 2 || script.mixedWords >= 2) return true;
  return script.bases * 2 > readings && script.simplified > script.traditional;
}

/** Readings that someone put there: with tones, or without and closely set. */
function isAnnotated(signals: PageSignals): boolean {
  const { readings, toned, glosses, han } = signals.text;
  const sure = toned + glosses;
  const close = readings >= 2 * FEW_READINGS && readings >= han * 0.15;
  return (close || (sure >= FEW_READINGS && sure > han * 0.02)) && !isQuoted(signals);
}

/**
 * Judges what kind of page this is from counts alone.
 *
 * `spam` needs two things that do not go together by chance: a junk title or readings such as only a
 * machine puts, and a text that was turned into Traditional characters one by one. A text that its
 * author wrote in Traditional characters is none, whatever its title; nor one whose readings are for
 * learners.
 *
 * @param signals - what `readSignals` counted
 */
export function judgeKind(signals: PageSignals): VerdictKind {
  if (isSpam(signals)) return 'spam';
  if (!isChinese(signals.text)) return 'not-chinese';
  return isAnnotated(signals) ? 'annotated' : 'plain';
}
