import type { RemovalReason } from '../../dom/removal.ts';
import type { TextRemovalReason } from '../../text/clean-plain-text.ts';
import type { MessageKey } from '../message-key.ts';

/** The message keys of one kind of removal. */
export interface RemovalWords {
  /** Its name, as a heading. */
  readonly label: MessageKey;
  /** Why it was taken, in a sentence or two. */
  readonly why: MessageKey;
  /** One of it, and several, within a sentence. */
  readonly one: MessageKey;
  readonly many: MessageKey;
}

/** The kinds of removal that a reader is told apart, in the order in which they are told. */
export const REMOVAL_WORDS = {
  reading: {
    label: 'removalReading',
    why: 'removalReadingWhy',
    one: 'removalReadingOne',
    many: 'removalReadingMany',
  },
  junkTitle: {
    label: 'removalJunkTitle',
    why: 'removalJunkTitleWhy',
    one: 'removalJunkTitleOne',
    many: 'removalJunkTitleMany',
  },
  hidden: {
    label: 'removalHidden',
    why: 'removalHiddenWhy',
    one: 'removalHiddenOne',
    many: 'removalHiddenMany',
  },
  secondCopy: {
    label: 'removalSecondCopy',
    why: 'removalSecondCopyWhy',
    one: 'removalSecondCopyOne',
    many: 'removalSecondCopyMany',
  },
  junkLinks: {
    label: 'removalJunkLinks',
    why: 'removalJunkLinksWhy',
    one: 'removalJunkLinksOne',
    many: 'removalJunkLinksMany',
  },
  soup: {
    label: 'removalSoup',
    why: 'removalSoupWhy',
    one: 'removalSoupOne',
    many: 'removalSoupMany',
  },
  emoji: {
    label: 'removalEmoji',
    why: 'removalEmojiWhy',
    one: 'removalEmojiOne',
    many: 'removalEmojiMany',
  },
  furniture: {
    label: 'removalFurniture',
    why: 'removalFurnitureWhy',
    one: 'removalFurnitureOne',
    many: 'removalFurnitureMany',
  },
  outside: {
    label: 'removalOutside',
    why: 'removalOutsideWhy',
    one: 'removalOutsideOne',
    many: 'removalOutsideMany',
  },
  head: {
    label: 'removalHead',
    why: 'removalHeadWhy',
    one: 'removalHeadOne',
    many: 'removalHeadMany',
  },
  invisible: {
    label: 'removalInvisible',
    why: 'removalInvisibleWhy',
    one: 'removalInvisibleOne',
    many: 'removalInvisibleMany',
  },
} as const satisfies Record<string, RemovalWords>;

export type RemovalKind = keyof typeof REMOVAL_WORDS;

/** What was taken, by why it was. Several codes say the same to a reader. */
export const KIND_OF: Readonly<Record<RemovalReason | TextRemovalReason, RemovalKind>> = {
  'soup-block': 'hidden',
  'soup-markup': 'soup',
  'escaped-soup': 'soup',
  'junk-title': 'junkTitle',
  'junk-links': 'junkLinks',
  reading: 'reading',
  'orphan-reading': 'reading',
  ruby: 'reading',
  'pushed-emoji': 'emoji',
  'second-copy': 'secondCopy',
  breadcrumb: 'furniture',
  navigation: 'furniture',
  copyright: 'furniture',
  toolbar: 'furniture',
  'site-line': 'furniture',
  'outside-article': 'outside',
  headline: 'head',
  meta: 'head',
  'unsafe-markup': 'soup',
  invisible: 'invisible',
};
