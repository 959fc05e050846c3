import { chooseMode } from '../../sites/choose-mode.ts';
import type { SiteMode } from '../../sites/types.ts';
import type { PageTab } from '../background/from-page-script.ts';
import { runPageScript } from '../background/run-page-script.ts';
import { setPageInPlace } from '../in-place/set-page-in-place.ts';
import type { PageArrival, PageReport } from '../messages.ts';
import { getRules } from '../settings/get-rules.ts';
import { getSettings } from '../settings/get-settings.ts';
import { isClosed, setClosed } from './closed-pages.ts';
import { type AutoCleanStep, decideAutoClean } from './decide-auto-clean.ts';
import { markUnasked } from './mark-unasked.ts';
import { showOnAction } from './show-on-action.ts';

/** What is wanted on a page that begins to load; null where nothing opens by itself. */
export async function expectPage(arrival: PageArrival, { id }: PageTab): Promise<SiteMode | null> {
  return (await isLeftAlone(arrival, id)) ? null : modeOf(arrival.url);
}

/** Does by itself what is wanted on a page that has been judged. */
export async function judgePage(report: PageReport, { id }: PageTab): Promise<AutoCleanStep> {
  const { url, verdict, isReaderable, isOpen } = report;
  const [mode, closedForThisPage] = await Promise.all([modeOf(url), isLeftAlone(report, id)]);
  const step = decideAutoClean({ mode, verdict, closedForThisPage, isReaderable });
  if (step === 'open' && !isOpen) {
    await markUnasked(id);
    await runPageScript(id);
  }
  if (step === 'in-place') await setPageInPlace(id, 'clean');
  await showOnAction(id, verdict, step);
  return step;
}

async function modeOf(url: string): Promise<SiteMode | null> {
  const [rules, { allSites }] = await Promise.all([getRules(), getSettings()]);
  return chooseMode(url, rules, allSites);
}

/** A link to a page begins it anew; going back, or a reload, does not. */
async function isLeftAlone(page: PageArrival, tabId: number): Promise<boolean> {
  if (page.isClosed) return true;
  if (!page.isNew) return isClosed(tabId, page.url);
  await setClosed(tabId, page.url, false);
  return false;
}
