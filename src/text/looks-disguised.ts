import type { AnnotationProfile } from './profile-annotations.ts';

/** Fewer readings than this do not show what kind a text is. */
const FEW = 3;

/**
 * Whether a text that the user asks to have cleaned looks as if a disguise had gone through it: it is
 * Traditional and has readings. Of such a text some can be the author's own, and its characters were
 * made by a table that knows no words.
 */
export function looksDisguised(isTraditional: boolean, profile: AnnotationProfile): boolean {
  return isTraditional && profile.verified >= FEW;
}
