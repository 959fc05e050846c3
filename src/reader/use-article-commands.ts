import { useCallback } from 'preact/hooks';
import type { ContentsEntry } from './find-contents.ts';
import type { KeyCommand } from './key-command.ts';
import type { OriginControl } from './ledger/use-origin-view.ts';
import { neighbourEntry } from './neighbour-entry.ts';
import { scrollToElement } from './scroll-to-element.ts';
import { RANGES } from './settings-choices.ts';
import type { ReaderActions } from './types.ts';
import { useKeyCommands } from './use-key-commands.ts';
import type { Overlays } from './use-overlays.ts';
import type { SettingsControl } from './use-settings.ts';

export interface ArticleCommandTargets {
  readonly overlays: Overlays;
  readonly control: SettingsControl;
  readonly entries: readonly ContentsEntry[];
  readonly hasContents: boolean;
  readonly hasScripts: boolean;
  readonly origin: OriginControl;
  readonly copy: () => void;
  readonly actions: Pick<ReaderActions, 'close'>;
}

/** Joins the keys with what they do while an article shows. */
export function useArticleCommands(targets: ArticleCommandTargets): void {
  const { overlays, control, entries, hasContents, hasScripts, origin, copy, actions } = targets;
  const run = useCallback(
    (command: KeyCommand): boolean => {
      // Under the list of keys the rest is inert.
      if (overlays.shown === 'shortcuts' && command !== 'escape' && command !== 'shortcuts') {
        return false;
      }
      switch (command) {
        case 'escape':
          if (!overlays.dismiss()) actions.close();
          return true;
        case 'copy':
          copy();
          return true;
        case 'contents':
          if (hasContents) overlays.toggle('contents');
          return hasContents;
        case 'script':
          if (hasScripts) overlays.toggle('script');
          return hasScripts;
        case 'readings':
          if (origin.canShow) origin.toggleReadings();
          return origin.canShow;
        case 'original':
          if (origin.canShow) origin.hold();
          return origin.canShow;
        case 'save':
        case 'ledger':
        case 'appearance':
        case 'shortcuts':
          overlays.toggle(command);
          return true;
        case 'nextHeading':
          return goTo(neighbourEntry(entries, 1));
        case 'previousHeading':
          return goTo(neighbourEntry(entries, -1));
        case 'larger':
          return resize(control, 1);
        case 'smaller':
          return resize(control, -1);
      }
    },
    [overlays, control, entries, hasContents, hasScripts, origin, copy, actions],
  );
  useKeyCommands(run);
}

function goTo(entry: ContentsEntry | undefined): boolean {
  if (entry) scrollToElement(entry.element);
  return entry !== undefined;
}

function resize({ settings, preview, save }: SettingsControl, by: number): boolean {
  const { min, max } = RANGES.fontSize;
  const fontSize = Math.min(max, Math.max(min, settings.fontSize + by));
  preview({ fontSize });
  save();
  return true;
}
