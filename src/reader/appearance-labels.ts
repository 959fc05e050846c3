import type { MessageKey } from './message-key.ts';
import type { ChoiceSetting } from './settings-choices.ts';
import type { ReaderSettings } from './types.ts';

/** Settings of the appearance that are one of a few. */
export type AppearanceChoice = Extract<ChoiceSetting, 'theme' | 'font' | 'paragraphs'>;

/** Message keys of each setting and of its choices. */
export const APPEARANCE_LABELS: {
  readonly [S in AppearanceChoice]: {
    readonly legend: MessageKey;
    readonly choices: Readonly<Record<ReaderSettings[S], MessageKey>>;
  };
} = {
  theme: {
    legend: 'appearanceTheme',
    choices: {
      system: 'appearanceThemeSystem',
      light: 'appearanceThemeLight',
      sepia: 'appearanceThemeSepia',
      grey: 'appearanceThemeGrey',
      dark: 'appearanceThemeDark',
      black: 'appearanceThemeBlack',
    },
  },
  font: {
    legend: 'appearanceFont',
    choices: {
      sans: 'appearanceFontSans',
      serif: 'appearanceFontSerif',
      kai: 'appearanceFontKai',
    },
  },
  paragraphs: {
    legend: 'appearanceParagraphs',
    choices: {
      spaced: 'appearanceParagraphsSpaced',
      indented: 'appearanceParagraphsIndented',
    },
  },
};
