import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../src/browser/answer-messages.ts';
import { startAutoClean } from '../src/browser/auto-clean/start-auto-clean.ts';
import { startMenus } from '../src/browser/auto-clean/start-menus.ts';
import { backgroundAnswerers } from '../src/browser/background/background-answerers.ts';
import { pressAction } from '../src/browser/background/press-action.ts';
import { startWelcome } from '../src/browser/background/start-welcome.ts';

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => void pressAction(tab));
  answerMessages(backgroundAnswerers);
  startAutoClean();
  startMenus();
  startWelcome();
});
