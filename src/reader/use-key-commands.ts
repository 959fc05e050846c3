import { useLayoutEffect, useRef } from 'preact/hooks';
import { type KeyCommand, keyCommand } from './key-command.ts';

const TYPING = 'input, select, textarea, [contenteditable]:not([contenteditable="false"])';

/** Listens for the reader's keys; `run` says whether it did something with the command. */
export function useKeyCommands(run: (command: KeyCommand) => boolean): void {
  const latest = useRef(run);
  // With what is drawn, not after the next paint: Escape right behind `?` would close the reader.
  useLayoutEffect(() => {
    latest.current = run;
  }, [run]);
  // The same for what has just come to be seen: a key for it is not lost.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const command = keyCommand({
        key: event.key,
        modified: event.ctrlKey || event.altKey || event.metaKey,
        composing: event.isComposing,
        typing: event.target instanceof Element && event.target.closest(TYPING) !== null,
        selecting: document.getSelection()?.isCollapsed === false,
      });
      // A key held down repeats: it must not close the panel and then the reader.
      if (command === null || (event.repeat && command === 'escape')) return;
      if (latest.current(command)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
