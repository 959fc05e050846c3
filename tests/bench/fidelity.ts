import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { makePage } from '../page-maker/make-page.ts';
import type { MadePage, PageOptions } from '../page-maker/page.ts';
import { articlesOf, type CorpusSet, planPages } from '../page-maker/plan-pages.ts';
import {
  type Chain,
  type ChainResult,
  loadOurChain,
  readabilityChain,
  regexChain,
} from './chains.ts';
import { type Scored, table } from './report.ts';
import { scorePage } from './score.ts';
import { isWorse, showPage } from './show-page.ts';

const OURS = 'Qingdu';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '112' },
    set: { type: 'string', default: 'tuning' },
    seed: { type: 'string', default: '1' },
    /** Print the worst pages of our chain. */
    show: { type: 'string', default: '0' },
    /** Write pages and truths into this folder. */
    dump: { type: 'string' },
    /** Only this page, by the seed that `--show` prints. */
    only: { type: 'string' },
    /** Leave the other tools out. */
    ours: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(
    'npm run bench:fidelity -- [--pages N] [--set tuning|held-out|all] [--seed S] [--show K] [--only SEED] [--dump DIR] [--ours]',
  );
} else {
  await run();
}

async function run(): Promise<void> {
  const chains = new Map<string, Chain>();
  try {
    chains.set(OURS, await loadOurChain());
  } catch (error) {
    console.error(`${OURS} could not be loaded: ${error instanceof Error ? error.message : error}`);
  }
  if (!values.ours) {
    chains.set('regex + Readability + OpenCC', regexChain);
    chains.set('Readability + OpenCC', readabilityChain);
  }
  const plan = planPages(
    articlesOf(loadCorpus(), toSet(values.set)),
    toCount(values.pages),
    toCount(values.seed),
  );
  const scored: Scored[] = [];
  const seen: {
    options: PageOptions;
    page: MadePage;
    result: ChainResult | null;
    entry: Scored;
  }[] = [];
  for (const options of plan) {
    if (values.only !== undefined && options.seed !== Number(values.only)) continue;
    const page = makePage(options);
    if (values.dump !== undefined) dump(values.dump, options, page);
    for (const [chain, run] of chains) {
      const result = attempt(run, page, chain, options);
      const entry: Scored = {
        chain,
        variant: options.variant,
        skin: options.skin,
        copies: page.twoCopies === null ? 'one copy' : 'two copies',
        score: scorePage(page, result),
      };
      scored.push(entry);
      if (chain === OURS) seen.push({ options, page, result, entry });
    }
  }
  print(scored);
  seen.sort((a, b) => (isWorse(a.entry.score, b.entry.score) ? -1 : 1));
  for (const one of seen.slice(0, toCount(values.show))) {
    console.log(showPage(one.options, one.page, one.result, one.entry.score));
  }
}

/** A chain that throws has found no article; the others go on. */
function attempt(
  chain: Chain,
  page: MadePage,
  name: string,
  options: PageOptions,
): ChainResult | null {
  try {
    return chain(page.html, page.url);
  } catch (error) {
    console.error(`${name} threw on seed ${options.seed}:`, error);
    return null;
  }
}

function print(scored: readonly Scored[]): void {
  console.log(`Set ${values.set}, seed ${values.seed}.\n\n${table(scored, 'chain')}`);
  for (const chain of new Set(scored.map((one) => one.chain))) {
    const own = scored.filter((one) => one.chain === chain);
    for (const by of ['variant', 'skin', 'copies'] as const) {
      console.log(`\n### ${chain}, by ${by}\n\n${table(own, by)}`);
    }
  }
}

function dump(folder: string, options: PageOptions, page: MadePage): void {
  mkdirSync(folder, { recursive: true });
  const name = `${options.article.slug}-${options.variant}-${options.skin}-${options.seed}`;
  writeFileSync(join(folder, `${name}.html`), page.html);
  const { truth, url, modifiers, twoCopies } = page;
  writeFileSync(
    join(folder, `${name}.json`),
    `${JSON.stringify({ truth, url, modifiers, twoCopies }, null, 2)}\n`,
  );
}

function toCount(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new RangeError(`not a whole number: ${text}`);
  return number;
}

function toSet(text: string): CorpusSet {
  if (text === 'tuning' || text === 'held-out' || text === 'all') return text;
  throw new RangeError(`no such set: ${text}`);
}
