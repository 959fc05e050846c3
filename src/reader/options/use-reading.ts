import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { applySettings } from '../apply-settings.ts';
import type { ReaderSettings } from '../types.ts';
import type { SettingsControl } from '../use-settings.ts';

/**
 * Holds the reader's settings: what is changed here shows at once, and only that is saved; what is
 * changed elsewhere meanwhile comes in.
 */
export function useReading(
  stored: ReaderSettings,
  saveChange: (change: Partial<ReaderSettings>) => void,
): SettingsControl {
  const [settings, setSettings] = useState(stored);
  // `input` and `change` come in one task, before a render could hand the new state to `save`.
  const unsaved = useRef<Partial<ReaderSettings>>({});
  useLayoutEffect(() => setSettings({ ...stored, ...unsaved.current }), [stored]);
  useLayoutEffect(() => applySettings(settings, document.documentElement), [settings]);

  const preview = useCallback((change: Partial<ReaderSettings>) => {
    unsaved.current = { ...unsaved.current, ...change };
    setSettings((now) => ({ ...now, ...change }));
  }, []);
  const save = useCallback(() => {
    const change = unsaved.current;
    unsaved.current = {};
    if (Object.keys(change).length > 0) saveChange(change);
  }, [saveChange]);
  return useMemo(() => ({ settings, preview, save }), [settings, preview, save]);
}
