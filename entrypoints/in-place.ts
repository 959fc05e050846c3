import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { toggleInPlace } from '../src/browser/in-place/start-in-place.ts';

export default defineUnlistedScript(() => toggleInPlace(window));
