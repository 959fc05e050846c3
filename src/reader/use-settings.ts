import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { applySettings } from './apply-settings.ts';
import type { ReaderActions, ReaderSettings } from './types.ts';

export interface SettingsControl {
  readonly settings: ReaderSettings;
  /** Shows a change at once. */
  preview(change: Partial<ReaderSettings>): void;
  /** Remembers what is shown. */
  save(): void;
}

/**
 * Holds the appearance: a slider previews while it moves and saves when it is let go. What is set on
 * another page meanwhile comes in at once.
 */
export function useSettings(
  initial: ReaderSettings,
  actions: Pick<ReaderActions, 'saveSettings' | 'watchSettings'>,
): SettingsControl {
  const [settings, setSettings] = useState(initial);
  // `input` and `change` come in one task, before a render could hand the new state to `save`.
  const latest = useRef(initial);
  useLayoutEffect(() => applySettings(settings, document.documentElement), [settings]);

  useEffect(
    () =>
      actions.watchSettings?.((stored) => {
        latest.current = stored;
        setSettings(stored);
      }),
    [actions],
  );
  const preview = useCallback((change: Partial<ReaderSettings>) => {
    latest.current = { ...latest.current, ...change };
    setSettings(latest.current);
  }, []);
  const save = useCallback(() => actions.saveSettings?.(latest.current), [actions]);
  return useMemo(() => ({ settings, preview, save }), [settings, preview, save]);
}
