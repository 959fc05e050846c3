import { browser } from 'wxt/browser';
import { isReadingPlace, type ReadingPlace } from '../../dom/reading-place.ts';
import { getSettings } from './get-settings.ts';
import { positionName } from './position-name.ts';

/** Where the user stopped in a page. Null where that is not known, or not wanted. */
export async function findPosition(url: string): Promise<ReadingPlace | null> {
  if (!(await getSettings()).keepPositions) return null;
  const name = await positionName(url);
  if (name === null) return null;
  const value = (await browser.storage.local.get(name))[name];
  if (!isReadingPlace(value)) return null;
  const { block, of, mark, share } = value;
  return { block, of, mark, share };
}
