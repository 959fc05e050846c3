/** What a key asks of the reader. */
export type KeyCommand =
  | 'escape'
  | 'copy'
  | 'save'
  | 'contents'
  | 'appearance'
  | 'script'
  | 'ledger'
  | 'readings'
  | 'original'
  | 'shortcuts'
  | 'nextHeading'
  | 'previousHeading'
  | 'larger'
  | 'smaller';

/** The plain facts of a key press. */
export interface KeyFacts {
  readonly key: string;
  /** Ctrl, Alt or the command key is down. Shift is not counted: it makes `?` and `+`. */
  readonly modified: boolean;
  /** An input method is composing. */
  readonly composing: boolean;
  /** The focus is where keys write. */
  readonly typing: boolean;
  /** Text is selected. */
  readonly selecting: boolean;
}

/** Keys of each command; the first is the one shown. `？` is what a Chinese layout sends for `?`. */
export const COMMAND_KEYS: Readonly<Record<KeyCommand, readonly [string, ...string[]]>> = {
  copy: ['c'],
  save: ['s'],
  contents: ['t'],
  script: ['f'],
  ledger: ['l'],
  readings: ['r'],
  original: ['o'],
  appearance: ['a'],
  nextHeading: ['n'],
  previousHeading: ['p'],
  larger: ['+', '='],
  smaller: ['-'],
  shortcuts: ['?', '？'],
  escape: ['Escape'],
};

const COMMANDS = Object.keys(COMMAND_KEYS) as KeyCommand[];

/** Reads a key press. Single keys do nothing while the user selects or types: only Escape does. */
export function keyCommand(facts: KeyFacts): KeyCommand | null {
  if (facts.modified || facts.composing) return null;
  const key = facts.key.length === 1 ? facts.key.toLowerCase() : facts.key;
  const command = COMMANDS.find((name) => COMMAND_KEYS[name].includes(key)) ?? null;
  if (command !== 'escape' && (facts.typing || facts.selecting)) return null;
  return command;
}
