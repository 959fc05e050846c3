import type { Script } from '../text/script.ts';
import type { MessageKey } from './message-key.ts';
import type { Presentation, PresentOptions } from './types.ts';
import type { Result } from './use-result.ts';

/** What one press can do about how an ordinary page is shown: its words, and what it changes. */
export interface Offer {
  /** Message key of what was done to the page; null where nothing was. */
  readonly said: MessageKey | null;
  /** Message key of the button. */
  readonly name: MessageKey;
  readonly change: Partial<PresentOptions>;
  readonly done: Result;
}

export type OfferFacts = Pick<Presentation, 'verdict' | 'pageScript' | 'hasReadings' | 'options'>;

/**
 * Decides what is offered above an article. A disguised page has nothing to go back to in one press.
 *
 * @param usual - the script that the user reads in
 */
export function chooseOffers(facts: OfferFacts, usual: Script): Offer[] {
  const { verdict, pageScript, hasReadings, options } = facts;
  if (verdict.kind === 'spam') return [];
  const offers: Offer[] = [];
  if (pageScript === 'hant') offers.push(scriptOffer(options.script, usual));
  if (hasReadings) {
    offers.push({
      said: 'offerReadingsKept',
      name: 'offerRemoveReadings',
      change: { removeReadings: true },
      done: { kind: 'presented', message: 'doneReadingsRemoved' },
    });
  } else if (options.removeReadings) {
    offers.push({
      said: 'offerReadingsRemoved',
      name: 'offerKeepReadings',
      change: { removeReadings: false },
      done: { kind: 'presented', message: 'doneReadingsBack' },
    });
  }
  return offers;
}

function scriptOffer(script: Script, usual: Script): Offer {
  if (script !== 'original') {
    return {
      said: 'offerConverted',
      name: 'offerOwnScript',
      change: { script: 'original' },
      done: { kind: 'presented', message: 'doneOwnScript' },
    };
  }
  return {
    said: null,
    name: usual === 'original' || usual === 'zh-Hans' ? 'offerSimplify' : 'offerConvert',
    change: { script: usual === 'original' ? 'zh-Hans' : usual },
    done: { kind: 'presented', message: 'doneConverted' },
  };
}
