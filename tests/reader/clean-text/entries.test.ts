import { describe, expect, it } from 'vitest';
import {
  allAnew,
  NO_ENTRIES,
  nextEntry,
  PASTED,
  withEntry,
  withFiles,
  withoutEntry,
  withText,
} from '../../../src/reader/clean-text/entries.ts';

const files = (...names: string[]) => names.map((name) => ({ name }) as File);
const names = ({ list }: typeof NO_ENTRIES) => list.map(({ name }) => name);

describe('entries', () => {
  it('hold the pasted text first and show it', () => {
    const entries = withText(withFiles(NO_ENTRIES, files('a', 'b')), '字');
    expect(names(entries)).toEqual([null, 'a', 'b']);
    expect(entries.selected).toBe(PASTED);
    const gone = withText(entries, ' \n');
    expect(names(gone)).toEqual(['a', 'b']);
    expect(gone.selected).toBe(1);
  });

  it('keep the last result of a text while the next is under way', () => {
    const result = { lines: null, found: null, isMarkdown: false };
    const before = withEntry(withText(NO_ENTRIES, '甲'), PASTED, {
      state: { kind: 'done' },
      result,
    });
    const [entry] = withText(before, '乙').list;
    expect(entry).toMatchObject({ state: { kind: 'waiting' }, result });
  });

  it('show the first of the files that were added', () => {
    const entries = withFiles(withFiles(NO_ENTRIES, files('a')), files('b', 'c'));
    expect(names(entries)).toEqual(['a', 'b', 'c']);
    expect(entries.list.find(({ id }) => id === entries.selected)?.name).toBe('b');
    expect(withFiles(entries, [])).toBe(entries);
  });

  it('give what showed to the neighbour of one that goes', () => {
    const entries = withFiles(NO_ENTRIES, files('a', 'b', 'c'));
    const ids = entries.list.map(({ id }) => id);
    const gone = withoutEntry({ ...entries, selected: ids[2] ?? null }, ids[2] ?? 0);
    expect(gone.selected).toBe(ids[1]);
    expect(withoutEntry({ ...entries, selected: ids[0] ?? null }, ids[2] ?? 0).selected).toBe(
      ids[0],
    );
    expect(withoutEntry(withFiles(NO_ENTRIES, files('a')), 1).selected).toBeNull();
  });

  it('take turns, one at a time', () => {
    const entries = withFiles(NO_ENTRIES, files('a', 'b'));
    expect(nextEntry(entries)?.name).toBe('a');
    const working = withEntry(entries, 1, { state: { kind: 'working', done: 0 } });
    expect(nextEntry(working)).toBeNull();
    const done = withEntry(entries, 1, { state: { kind: 'done' } });
    expect(nextEntry(done)?.name).toBe('b');
    expect(nextEntry(allAnew(done))?.name).toBe('a');
  });
});
