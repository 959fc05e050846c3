import { beforeEach, expect, test, vi } from 'vitest';
import type { Registration } from '../../src/browser/auto-clean/plan-registrations.ts';
import { registerScripts } from '../../src/browser/auto-clean/register-scripts.ts';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches?: readonly string[];
}

/** As much of a browser as registers scripts: all of a call or, where it refuses a pattern, none. */
const fake = vi.hoisted(() => {
  const scripts = new Map<string, Script>();
  const scripting = {
    getRegisteredContentScripts: async () => [...scripts.values()],
    async registerContentScripts(all: readonly Script[]) {
      for (const { id, matches, excludeMatches = [] } of all) {
        const refused = [...matches, ...excludeMatches].find((one) => one.includes('refused'));
        if (refused) throw new Error(`Invalid value for matches: ${refused}`);
        if (scripts.has(id)) throw new Error(`Duplicate script ID: ${id}`);
      }
      for (const one of all) scripts.set(one.id, one);
    },
    async unregisterContentScripts({ ids }: { ids: readonly string[] }) {
      for (const id of ids) if (!scripts.delete(id)) throw new Error(`No such script: ${id}`);
    },
  };
  return { scripts, scripting };
});
vi.mock('wxt/browser', () => ({ browser: { scripting: fake.scripting } }));

const site = (name: string) => `*://${name}.example/*`;

function covered(matches: readonly string[], excludeMatches: readonly string[] = []): Registration {
  return { id: 'qingdu-covered', matches, excludeMatches, covered: true };
}

beforeEach(() => {
  fake.scripts.clear();
  vi.restoreAllMocks();
});

test('what the browser takes is registered as it is planned, and once', async () => {
  const plan = [covered([site('a'), site('b')], [site('c')])];
  expect(await registerScripts(plan)).toEqual({ plan, isChanged: true });
  expect(await registerScripts(plan)).toEqual({ plan, isChanged: false });
  expect([...fake.scripts.keys()]).toEqual(['qingdu-covered']);
});

test('a pattern that the browser refuses keeps no other from being registered', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const sites = Array.from({ length: 300 }, (_, index) => site(`s${index}`));
  const matches = [...sites.slice(0, 100), site('refused'), ...sites.slice(100)];
  const watched: Registration = { ...covered([site('refused')]), id: 'qingdu-watched' };
  const plan = [covered(matches, [site('refused'), site('c')]), watched];
  const first = await registerScripts(plan);
  expect(first).toEqual({ plan: [covered(sites, [site('c')])], isChanged: true });
  expect([...fake.scripts.keys()]).toEqual(['qingdu-covered']);
  expect(fake.scripts.get('qingdu-covered')?.matches).toEqual(sites);
  expect(warn.mock.calls.flat()).toContain(site('refused'));
  // And again, without anything new: open pages are left in peace.
  expect((await registerScripts(plan)).isChanged).toBe(false);
  expect(fake.scripts.get('qingdu-covered')?.matches).toEqual(sites);
});
