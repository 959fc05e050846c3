/** Outlines on a 24 × 24 grid, drawn with one stroke. */
const OUTLINES = {
  contents: 'M5 7h2M10 7h9M5 12h2M10 12h9M5 17h2M10 17h9',
  copy: 'M9 8h8a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1ZM5.5 16V5a1 1 0 0 1 1-1H15',
  chevron: 'M8 10.5l4 4 4-4',
  save: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 16v3a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-3',
  done: 'M5 12.5l4.5 4.5L19 7.5',
  // The roof and the child of 字.
  script: 'M12 3v2.5M4.5 9V6.5h15V9M8 10.5h8l-3.6 3.2M12.4 13.7v5.1c0 1.2-.8 1.7-2.6 1.5M5 14.5h14',
  ledger: 'M6 4h12a1 1 0 0 1 1 1v15l-3-2-2 2-2-2-2 2-2-2-3 2V5a1 1 0 0 1 1-1ZM8.5 8.5h7M8.5 12h4',
  appearance: 'M3 18l4.5-12L12 18M4.6 14h5.8M13.5 18l3.2-8 3.3 8M14.6 15.4h4.2',
  shortcuts:
    'M4 7h16a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1ZM7 10.5h.01M10.3 10.5h.01M13.6 10.5h.01M17 10.5h.01M8 14h8',
  always: 'M12 4a8 8 0 1 1-7.5 5.2M4 4v5.5h5.5M8.5 12.3l2.5 2.5 4.5-5',
  close: 'M6 6l12 12M18 6L6 18',
} as const;

export type IconName = keyof typeof OUTLINES;

/** A picture for a button that has its name in words. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={OUTLINES[name]} />
    </svg>
  );
}
