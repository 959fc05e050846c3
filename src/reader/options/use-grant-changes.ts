import { useEffect, useRef } from 'preact/hooks';
import { useTranslate } from '../translate-context.ts';
import type { Grant, ListedSite } from './types.ts';
import { useNotices } from './use-notice.ts';

/** Says when the browser grants a site or takes it back, here or in its own settings. */
export function useGrantChanges(sites: readonly ListedSite[]): void {
  const t = useTranslate();
  const { mention } = useNotices();
  const before = useRef<ReadonlyMap<string, Grant>>(new Map());
  useEffect(() => {
    const was = before.current;
    before.current = new Map(sites.map(({ pattern, grant }) => [pattern, grant]));
    const to = (grant: Grant, from: Grant) =>
      sites.filter((site) => site.grant === grant && was.get(site.pattern) === from);
    const lost = to('missing', 'granted');
    const won = to('granted', 'missing');
    for (const [changed, one, several] of [
      [lost, 'optionsRevokedOne', 'optionsRevokedSeveral'],
      [won, 'optionsGrantedOne', 'optionsGrantedSeveral'],
    ] as const) {
      if (changed.length === 0) continue;
      const [first] = changed;
      const isOne = changed.length === 1;
      mention(t(isOne ? one : several, isOne ? (first?.name ?? '') : String(changed.length)));
    }
  }, [sites, mention, t]);
}
