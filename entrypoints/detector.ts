import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchThisPage } from '../src/browser/auto-clean/watch-this-page.ts';

export default defineUnlistedScript(() => watchThisPage(window));
