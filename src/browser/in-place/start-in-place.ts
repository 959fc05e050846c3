import { judgeKind } from '../../article/judge-kind.ts';
import { cleanInPlace, type InPlaceSession } from '../../dom/in-place/clean-in-place.ts';
import { paceByIdle } from '../../dom/in-place/pace-by-idle.ts';
import { readSignals } from '../../dom/read-signals.ts';
import type { LoadedScript } from '../../text/load-script.ts';
import { scriptHere } from '../regional-scripts/script-here.ts';
import { getSettings } from '../settings/get-settings.ts';
import { IN_PLACE_SESSION } from './in-place-session.ts';
import type { InPlaceState } from './in-place-state.ts';

type World = { [IN_PLACE_SESSION]?: InPlaceSession | undefined };

/** Cleans the text of a page where it stands, or puts back what stood there before. */
export async function toggleInPlace(view: Window & typeof globalThis): Promise<InPlaceState> {
  const world = globalThis as World;
  const running = world[IN_PLACE_SESSION];
  if (running) {
    world[IN_PLACE_SESSION] = undefined;
    await running.restore();
    return { state: 'restored' };
  }
  const { document } = view;
  const start = (script: LoadedScript) => {
    const disguised = judgeKind(readSignals(document)) === 'spam';
    return cleanInPlace(document, view, { script, disguised }, paceByIdle(view));
  };
  const { script } = await getSettings();
  // Whoever pressed twice while we asked for the settings.
  world[IN_PLACE_SESSION] ??= start(scriptHere(script));
  return { state: 'cleaned', readings: await world[IN_PLACE_SESSION].cleaned };
}
