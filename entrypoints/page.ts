import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { toggleReader } from '../src/browser/page/toggle-reader.ts';

export default defineUnlistedScript(() => toggleReader(window));
