import { useEffect } from 'preact/hooks';
import { countCharacters } from './count-characters.ts';
import { readSelection } from './read-selection.ts';

const FIELDS = 'input, textarea';

/** Sees to it that whatever selection is copied leaves as clean text; calls back with its length. */
export function useCleanCopy(onCopy: (characters: number) => void): void {
  useEffect(() => {
    const answer = (event: ClipboardEvent) => {
      // A button's own copy has answered already; that is why this waits at the window.
      if (event.defaultPrevented || !event.clipboardData) return;
      if (event.target instanceof Element && event.target.closest(FIELDS)) return;
      const selected = readSelection(document.getSelection());
      if (!selected) return;
      event.clipboardData.setData('text/plain', selected.text);
      event.clipboardData.setData('text/html', selected.html);
      event.preventDefault();
      onCopy(countCharacters(selected.text));
    };
    window.addEventListener('copy', answer);
    return () => window.removeEventListener('copy', answer);
  }, [onCopy]);
}
