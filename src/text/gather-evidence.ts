import { addScriptCounts, NO_CHARACTERS } from './add-script-counts.ts';
import { countScript, type ScriptCounts } from './count-script.ts';
import { findAnnotations } from './find-annotations.ts';
import { type AnnotationProfile, profileAnnotations } from './profile-annotations.ts';

/** What the lines of a text show of it as a whole. */
export interface TextEvidence {
  readonly profile: AnnotationProfile;
  readonly script: ScriptCounts;
  /** The text itself, as much of it as is worth keeping. */
  readonly whole: string;
}

/** Evidence of a text that is read line by line, and may grow. */
export interface EvidenceGatherer {
  /** Takes in one line that was not taken in before. */
  add(line: string): void;
  /** What is known now. */
  sum(): TextEvidence;
}

/** More text than this does not show more; a page that grows without end must not fill the memory. */
const MOST_TEXT = 2_000_000;

/** Begins to gather evidence, of nothing yet. */
export function gatherEvidence(): EvidenceGatherer {
  const pairs = new Map<string, number>();
  let profile: AnnotationProfile = { ...profileAnnotations([]), pairs };
  let script = NO_CHARACTERS;
  let lines: string[] = [];
  let whole = '';
  let length = 0;

  const addProfile = (more: AnnotationProfile) => {
    for (const [pair, count] of more.pairs) pairs.set(pair, (pairs.get(pair) ?? 0) + count);
    profile = {
      verified: profile.verified + more.verified,
      onTraditional: profile.onTraditional + more.onTraditional,
      toned: profile.toned + more.toned,
      doubled: profile.doubled + more.doubled,
      stepped: profile.stepped + more.stepped,
      pairs,
    };
  };

  return {
    add(line) {
      script = addScriptCounts(script, countScript(line));
      const candidates = findAnnotations(line);
      if (candidates.length > 0) addProfile(profileAnnotations(candidates));
      length += line.length;
      if (length < MOST_TEXT) lines.push(line);
    },
    sum() {
      whole += lines.join('\n');
      lines = [];
      return { profile, script, whole };
    },
  };
}
