import type { CleaningRules } from '../../text/cleaning-rules.ts';
import { type CleaningWishes, decideForPage } from '../../text/decide-for-page.ts';
import { gatherEvidence } from '../../text/gather-evidence.ts';
import { loadTables } from '../../text/load-tables.ts';
import { readTrue } from '../read-true.ts';
import { type Edit, editMaker } from './edit-maker.ts';
import { firstInView } from './first-in-view.ts';
import { type Changes, followChanges } from './follow-changes.ts';
import { liesUntouched } from './is-untouched.ts';
import { keepOriginals } from './keep-originals.ts';
import { liveReader, type Siblings } from './live-reader.ts';
import { nodesOnLine } from './nodes-on-line.ts';
import { noteFights } from './note-fights.ts';
import type { Pacing } from './pacing.ts';
import { runInFrames } from './run-in-frames.ts';
import { runInSlices } from './run-in-slices.ts';
import { setKeepingSelection } from './set-keeping-selection.ts';
import type { Steps } from './steps.ts';

/** A page that is cleaned in place, and kept so. */
export interface InPlaceSession {
  /** Resolves when all that stood on the page is cleaned, to how many readings were taken out so far. */
  readonly cleaned: Promise<number>;
  /** Puts every node back as it was; what the page itself has changed meanwhile stays. */
  restore(): Promise<void>;
}

/** A page that comes bit by bit may show its kind late; so often it is gone over again for that. */
const MOST_REVISIONS = 3;

/**
 * Cleans the text of a live page where it stands: only the values of text nodes, `title` and `alt`
 * change. Nothing is written before all is read, so that a page shows its kind first. What the page
 * adds or changes later is cleaned as it comes.
 */
export function cleanInPlace(
  document: Document,
  view: { readonly MutationObserver: typeof MutationObserver },
  wishes: CleaningWishes,
  pacing: Pacing,
): InPlaceSession {
  const evidence = gatherEvidence();
  const originals = keepOriginals();
  const fights = noteFights();
  const roots = new Set<Node>();
  const edits = editMaker(originals);
  const reader = liveReader(originals, evidence, follow);
  let rules: CleaningRules | null = null;
  let revisions = 0;
  let isWorking = false;
  let hasEnded = false;

  const goesOn = () => !hasEnded;
  const follower = followChanges(view, originals.isOurs, () => {
    if (!isWorking && goesOn()) void keepClean();
  });

  function follow(root: Node): void {
    if (roots.has(root)) return;
    roots.add(root);
    follower.follow(root);
  }

  /** Reads a part of the page, and decides what to write into it. */
  function* prepare(tops: readonly Siblings[], attributes?: Iterable<Attr>): Steps<Edit[]> {
    let found = yield* reader.read(tops, attributes);
    const decided = decideForPage(evidence.sum(), wishes);
    const isOther = rules !== null && !areAlike(rules, decided) && revisions++ < MOST_REVISIONS;
    rules = rules === null || isOther ? decided : { ...rules, profile: decided.profile };
    if (isOther)
      found = yield* reader.read([...roots].map((root) => [...readTrue(root, 'childNodes')]));
    return yield* edits.make(found, rules);
  }

  function* write(made: readonly Edit[], refreshed: { set: SetValue }): Steps<void> {
    for (const { node, read, value } of made) {
      if (node.nodeValue !== read) continue;
      if (fights.givesUp(node, value, originals.lastWritten(node))) continue;
      originals.write(node, value, refreshed.set);
      yield;
    }
  }

  async function work(steps: Steps<Edit[]>): Promise<void> {
    const made = await runInSlices(steps, pacing, goesOn);
    if (!made) return;
    const nodes = made.map(({ node }) => node);
    const start = firstInView(document, nodes);
    const inOrder = [...made.slice(start), ...made.slice(0, start)];
    await commit((setter) => write(inOrder, setter), made.length, goesOn);
  }

  async function commit(
    change: (setter: { set: SetValue }) => Iterator<void>,
    total: number,
    whether: () => boolean,
  ): Promise<void> {
    const setter = { set: setKeepingSelection(document) };
    await runInFrames(change(setter), total, pacing, whether, () => {
      setter.set = setKeepingSelection(document);
    });
  }

  /** Cleans what the page has changed, until there is nothing left to clean. */
  async function keepClean(): Promise<void> {
    isWorking = true;
    try {
      while (goesOn() && follower.hasChanges()) {
        await pacing.pause();
        fights.nextRound();
        await work(prepareChanged(follower.take()));
      }
    } finally {
      isWorking = false;
    }
  }

  function* prepareChanged({ nodes, attributes }: Changes): Steps<Edit[]> {
    const tops: Siblings[] = [];
    const covered = new Set<Node>();
    for (const node of nodes) {
      yield;
      if (!node.isConnected || covered.has(node) || liesUntouched(node)) continue;
      const line = nodesOnLine(node);
      if (line.some((top) => covered.has(top))) continue;
      for (const top of line) covered.add(top);
      tops.push(line);
    }
    const shown = [...attributes].filter((node) => node.ownerElement?.isConnected);
    return yield* prepare(
      tops,
      shown.filter((node) => node.ownerElement && !liesUntouched(node.ownerElement)),
    );
  }

  async function start(): Promise<number> {
    if (readTrue(document, 'designMode') === 'on') return 0;
    // Not the body alone, which a page may put another one in place of.
    follow(document);
    isWorking = true;
    await runInSlices(loadTables(wishes.script.script !== 'original'), pacing, goesOn);
    await work(prepare([[...readTrue(document, 'childNodes')]]));
    await keepClean();
    return edits.readings();
  }

  return {
    cleaned: start(),
    async restore() {
      hasEnded = true;
      follower.stop();
      await commit(
        (setter) => originals.putBack((node, value) => setter.set(node, value)),
        originals.count(),
        () => true,
      );
    },
  };
}

type SetValue = ReturnType<typeof setKeepingSelection>;

function areAlike(one: CleaningRules, other: CleaningRules): boolean {
  return one.stripping === other.stripping && one.convert === other.convert;
}
