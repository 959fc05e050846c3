import { judgeDocument } from '../../article/judge-document.ts';
import { judgeKind } from '../../article/judge-kind.ts';
import { readSignals } from '../../dom/read-signals.ts';
import type { SiteMode } from '../../sites/types.ts';
import type { PageArrival } from '../messages.ts';
import { sendToBackground } from '../send-message.ts';
import { answerStop } from './answer-stop.ts';
import { countAddedText } from './count-added-text.ts';
import { holdCover } from './hold-cover.ts';
import { pageName } from './page-name.ts';
import { CLOSED, type PageWorld, SESSION, WATCHER } from './page-world.ts';
import { rationLooks } from './ration-looks.ts';

/** Text that has to be added before the page is looked at again; each time twice as much. */
const ENOUGH = 400;
/** Text of a page still arriving that is judged: a screenful. */
const TELLING = 400;

/**
 * Looks at the page once it is there, tells the background what kind it is, and looks again when much
 * text was added. One that ran here before gives way.
 */
export function watchThisPage(view: Window): void {
  const { document } = view;
  const world = globalThis as PageWorld;
  world[WATCHER]?.stop();
  let isStopped = false;
  const ration = rationLooks(Date.now);
  const here = () => pageName(view.location.href);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const arrival = (): PageArrival => ({
    url: view.location.href,
    isClosed: world[CLOSED] === here(),
    isNew: ration.count(here()) === 0 && world[CLOSED] === undefined && isFreshVisit(view),
  });
  let mode: SiteMode | null = null;
  /** Whether a glance will do. Where every page is opened, what there is to open has to be known. */
  let glance = false;
  const cover =
    document.readyState === 'loading'
      ? holdCover(document, () => mode === 'spam' && isInnocentSoFar(document))
      : null;
  if (cover) {
    // Asking also wakes the background while the page is still arriving.
    void sendToBackground('expectPage', arrival())
      .catch(() => null)
      .then((wanted) => {
        mode = wanted;
        glance = mode !== 'always';
        if (glance && mode !== 'spam') cover.lift();
      });
  }

  const look = async () => {
    timer = undefined;
    if (isStopped) return;
    const report = {
      ...arrival(),
      ...judgeDocument(document, glance),
      isOpen: world[SESSION] !== undefined,
    };
    // What a page turns into may be another site's part, with a rule of its own.
    glance = false;
    ration.note(pageName(report.url));
    const step = await sendToBackground('reportPage', report).catch(() => 'none' as const);
    if (step !== 'open') cover?.lift();
    // It follows what is added by itself.
    if (step === 'in-place') stopCounting();
  };
  const lookAgain = () => {
    const wait = ration.wait(here());
    if (wait === null || world[SESSION] !== undefined) return;
    timer ??= setTimeout(look, wait);
  };
  const onShow = ({ persisted, isTrusted }: PageTransitionEvent) => {
    // Back from the browser's memory: the button has forgotten what it said. (A page can say so, too.)
    if (persisted && isTrusted) void look();
  };
  let stopCounting = () => {};
  const start = () => {
    void look();
    stopCounting = countAddedText(document, () => ENOUGH * 2 ** ration.count(here()), lookAgain);
  };
  const stopAnswering = answerStop(() => watcher.stop());
  const note = (closed: boolean) => {
    const url = view.location.href;
    world[CLOSED] = closed ? pageName(url) : '';
    void sendToBackground('noteClosed', { url, closed }).catch(() => {});
  };
  const watcher = {
    readerOpened() {
      cover?.lift();
      note(false);
    },
    readerClosed: () => note(true),
    stop() {
      isStopped = true;
      clearTimeout(timer);
      cover?.lift();
      stopCounting();
      stopAnswering();
      document.removeEventListener('DOMContentLoaded', start);
      view.removeEventListener('pageshow', onShow);
      if (world[WATCHER] === watcher) world[WATCHER] = undefined;
    },
  };
  world[WATCHER] = watcher;
  view.addEventListener('pageshow', onShow);
  if (cover) document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}

/** Whether so much of a page is there, and it looks like no spam. */
function isInnocentSoFar(document: Document): boolean {
  const signals = readSignals(document);
  const { han, letters } = signals.text;
  return han + letters / 4 > TELLING && judgeKind(signals) !== 'spam';
}

/** Whether the page was come to by a link or an address, not by going back or by a reload. */
function isFreshVisit({ performance }: Window): boolean {
  const entries = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entries[0]?.type === 'navigate';
}
