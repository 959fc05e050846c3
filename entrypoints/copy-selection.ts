import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerSelection } from '../src/browser/copy-selection/answer-selection.ts';

export default defineUnlistedScript(() => answerSelection(document));
