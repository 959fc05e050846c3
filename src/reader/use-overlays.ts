import type { RefObject } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { useMediaQuery } from './use-media-query.ts';
import { useOutsidePress } from './use-outside-press.ts';

/** What can lie over the article; one at a time. */
export type Overlay =
  | 'contents'
  | 'copy'
  | 'save'
  | 'script'
  | 'ledger'
  | 'appearance'
  | 'shortcuts';
type WithButton = Exclude<Overlay, 'shortcuts'>;

const IDS: Readonly<Record<WithButton, string>> = {
  contents: 'qingdu-contents',
  copy: 'qingdu-copy',
  save: 'qingdu-save',
  script: 'qingdu-script',
  ledger: 'qingdu-ledger',
  appearance: 'qingdu-appearance',
};

/** Wide enough for the contents to stand beside the article. */
const WIDE = '(min-width: 68rem)';

export interface Overlays {
  readonly shown: Overlay | null;
  /** The contents stand beside the article instead of over it. */
  readonly wide: boolean;
  readonly contentsShown: boolean;
  readonly ids: typeof IDS;
  readonly buttons: Readonly<Record<WithButton, RefObject<HTMLButtonElement | null>>>;
  toggle(overlay: Overlay): void;
  /** Closes what lies over the article and gives the focus back; false where nothing did. */
  dismiss(): boolean;
}

/** Keeps which overlay shows, where its focus came from, and whether the contents stand beside. */
export function useOverlays(): Overlays {
  const [shown, setShown] = useState<Overlay | null>(null);
  const [sidebar, setSidebar] = useState(true);
  const wide = useMediaQuery(WIDE);
  const contentsButton = useRef<HTMLButtonElement>(null);
  const copyButton = useRef<HTMLButtonElement>(null);
  const saveButton = useRef<HTMLButtonElement>(null);
  const scriptButton = useRef<HTMLButtonElement>(null);
  const ledgerButton = useRef<HTMLButtonElement>(null);
  const appearanceButton = useRef<HTMLButtonElement>(null);
  const buttons = useMemo(
    () => ({
      contents: contentsButton,
      copy: copyButton,
      save: saveButton,
      script: scriptButton,
      ledger: ledgerButton,
      appearance: appearanceButton,
    }),
    [],
  );
  // Widened while the drawer was open: it became the sidebar.
  const over = wide && shown === 'contents' ? null : shown;

  useOutsidePress(
    // The ledger stays beside the article: what it tells is looked up there.
    over !== null && over !== 'shortcuts' && over !== 'ledger' ? IDS[over] : null,
    useCallback(() => setShown(null), []),
  );
  const dismiss = useCallback(() => {
    if (over === null) return false;
    setShown(null);
    if (over !== 'shortcuts') buttons[over].current?.focus({ preventScroll: true });
    return true;
  }, [over, buttons]);
  const toggle = useCallback(
    (overlay: Overlay) => {
      if (overlay === 'contents' && wide) setSidebar((open) => !open);
      else if (over === overlay) dismiss();
      else setShown(overlay);
    },
    [wide, over, dismiss],
  );
  const contentsShown = wide ? sidebar : over === 'contents';
  return { shown: over, wide, contentsShown, ids: IDS, buttons, toggle, dismiss };
}
