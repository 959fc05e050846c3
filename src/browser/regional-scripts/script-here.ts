import type { LoadedScript } from '../../text/load-script.ts';
import type { Script } from '../../text/script.ts';
import { MAKE_TRADITIONALIZER, type RegionalWorld } from './regional-world.ts';

/**
 * A script with what converting to it takes, in a page: a script in a page loads no file by itself, so
 * the dictionaries were run here before, see `withRegionalScripts`.
 *
 * @throws where they were not
 */
export function scriptHere(script: Script): LoadedScript {
  if (script === 'zh-Hans' || script === 'original') return { script };
  const make = (globalThis as RegionalWorld)[MAKE_TRADITIONALIZER];
  if (!make) throw new Error(`The dictionaries of ${script} are not in this page.`);
  return { script, traditionalizer: make(script) };
}
