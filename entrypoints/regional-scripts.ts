import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  MAKE_TRADITIONALIZER,
  type RegionalWorld,
} from '../src/browser/regional-scripts/regional-world.ts';
import { makeTraditionalizer } from '../src/text/traditionalize.ts';

export default defineUnlistedScript(() => {
  (globalThis as RegionalWorld)[MAKE_TRADITIONALIZER] = makeTraditionalizer;
});
