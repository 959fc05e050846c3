// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { REMOVED_MARK } from '../../src/dom/ledger-marks.ts';
import { isReadingPlace, offsetOfPlace, readPlace } from '../../src/dom/reading-place.ts';
import { markText } from '../../src/text/mark-text.ts';

/** An article laid out by hand: each block has a height, the window's top is at `scrolled`. */
function lay(blocks: readonly (readonly [text: string, height: number])[], scrolled: number) {
  const article = document.createElement('article');
  let y = -scrolled;
  for (const [text, height] of blocks) {
    const p = document.createElement('p');
    p.textContent = text;
    const rect = { top: y, bottom: y + height, height } as DOMRect;
    p.getBoundingClientRect = () => rect;
    p.getClientRects = () => (height > 0 ? [rect] : []) as unknown as DOMRectList;
    article.append(p);
    y += height;
  }
  return article;
}

const TEXTS = ['一河与城', '二一笔账', '三铺子', '四老人'] as const;
const sized = (heights: readonly number[]) =>
  heights.map((height, index) => [TEXTS[index] ?? '', height] as const);

describe('a reading place', () => {
  it('is the block at the top of the window, and how much of it is above', () => {
    expect(readPlace(lay(sized([100, 200, 50]), 150))).toEqual({
      block: 1,
      of: 3,
      mark: markText('二一笔账'),
      share: 0.25,
    });
  });

  it('is the same while what was taken out is shown in it', () => {
    const article = lay(sized([100, 200, 50]), 150);
    const place = readPlace(article);
    const reading = document.createElement('span');
    reading.setAttribute(REMOVED_MARK, '');
    reading.textContent = '(er)';
    article.children[1]?.append(reading);
    const block = document.createElement('p');
    block.setAttribute(REMOVED_MARK, '');
    block.getClientRects = () => [{}] as unknown as DOMRectList;
    block.getBoundingClientRect = () => ({ top: -150, bottom: -50, height: 100 }) as DOMRect;
    article.prepend(block);
    expect(readPlace(article)).toEqual(place);
  });

  it('is the first block at the top of the article', () => {
    expect(readPlace(lay(sized([100, 200]), 0))).toMatchObject({
      block: 0,
      share: 0,
    });
  });

  it('is nowhere past the end', () => {
    expect(readPlace(lay(sized([100]), 300))).toBeNull();
  });

  it('is found again in letters of another size', () => {
    const place = readPlace(lay(sized([100, 200, 50]), 150));
    expect(place && offsetOfPlace(lay(sized([300, 800, 90]), 0), place)).toBe(500);
  });

  it('is found again where blocks came or went before it', () => {
    const place = readPlace(lay(sized([100, 100, 100]), 200));
    const more = lay([['新来的', 40], ['又一段', 40], ...sized([100, 100, 100])], 0);
    expect(place && offsetOfPlace(more, place)).toBe(280);
  });

  it('is found by its number where the text is written in another script', () => {
    const place = readPlace(lay(sized([100, 100, 100]), 150));
    const other = lay(
      [
        ['一河與城', 100],
        ['二一筆賬', 100],
        ['三鋪子', 100],
      ],
      0,
    );
    expect(place && offsetOfPlace(other, place)).toBe(150);
  });

  it('takes the nearest of lines that say the same', () => {
    const refrain = ['副歌', 100] as const;
    const song = [refrain, ['一', 100], refrain, ['二', 100], refrain] as const;
    const place = readPlace(lay(song, 200));
    expect(place && offsetOfPlace(lay([...song], 0), place)).toBe(200);
  });

  it('is nowhere in another article', () => {
    const place = readPlace(lay(sized([100, 100, 100]), 150));
    const other = lay(
      [
        ['别的', 100],
        ['另外', 100],
      ],
      0,
    );
    expect(place && offsetOfPlace(other, place)).toBeNull();
  });

  it('counts no block that is not shown', () => {
    expect(readPlace(lay(sized([100, 0, 50]), 120))?.block).toBe(1);
  });
});

it.each([
  [{ block: 1, of: 3, mark: 7, share: 0.5 }, true],
  [{ block: 1, of: 3, mark: 7 }, false],
  [{ block: '1', of: 3, mark: 7, share: 0.5 }, false],
  [{ block: 1, of: 3, mark: 7, share: Number.NaN }, false],
  [null, false],
  ['1', false],
])('%o out of storage is a place: %s', (value, is) => expect(isReadingPlace(value)).toBe(is));
