import type { Offer } from './choose-offers.ts';
import { useTranslate } from './translate-context.ts';

export interface OfferBarProps {
  readonly offers: readonly Offer[];
  readonly onTake: (offer: Offer) => void;
}

/** What was done to an ordinary page, and one press to have it otherwise. */
export function OfferBar({ offers, onTake }: OfferBarProps) {
  const t = useTranslate();
  if (offers.length === 0) return null;
  return (
    <aside class="offers" lang={t('uiLanguage')} aria-label={t('offersTitle')}>
      {offers.map((offer) => (
        <p key={offer.name} class="offer">
          {offer.said && <span>{t(offer.said)}</span>}
          <button type="button" class="text-button" onClick={() => onTake(offer)}>
            {t(offer.name)}
          </button>
        </p>
      ))}
    </aside>
  );
}
