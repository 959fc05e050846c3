/** What has become of a page's text. */
export type InPlaceState =
  | {
      readonly state: 'cleaned';
      /** Readings that were taken out. */
      readonly readings: number;
    }
  | { readonly state: 'restored' };
