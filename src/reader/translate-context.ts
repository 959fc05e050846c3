import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from './types.ts';

/** Hands the look-up of texts to every component. */
export const TranslateContext = createContext<Translate>((key) => key);

/** The look-up of texts in `_locales`. */
export function useTranslate(): Translate {
  return useContext(TranslateContext);
}
