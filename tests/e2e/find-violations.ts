import axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

/** The themes that a user can choose, but for the system's, which is one of these. */
export const THEMES = ['light', 'sepia', 'grey', 'dark', 'black'] as const;
export type Theme = (typeof THEMES)[number];

type AxeWindow = Window & { axe?: typeof axe };

/**
 * What axe finds in a document as it is shown now: all its rules in the theme that is on, and the
 * contrast of the text within `within` in each of `themes`.
 */
export async function findViolations(
  content: Page | Frame,
  themes: readonly Theme[] = THEMES,
  within = ':root',
): Promise<string[]> {
  if (!(await content.evaluate(() => 'axe' in window))) await content.evaluate(axe.source);
  return content.evaluate(
    async (all, place) => {
      const { axe } = window as unknown as Required<AxeWindow>;
      const root = document.documentElement;
      const first = root.dataset.theme;
      // What comes into view by and by has its own colours at the end of that.
      const settle = () =>
        Promise.allSettled(
          document
            .getAnimations()
            .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
            .map(({ finished }) => finished),
        );
      const found: string[] = [];
      const check = async (name: string, rules: readonly string[] | null) => {
        await settle();
        const { violations } = rules
          ? await axe.run(place, { runOnly: [...rules] })
          : await axe.run(document);
        for (const { id, nodes } of violations) {
          found.push(...nodes.map(({ html, any }) => `${name}: ${id} ${html} ${any[0]?.message}`));
        }
      };
      await check(first ?? '', null);
      for (const theme of all) {
        root.dataset.theme = theme;
        await check(theme, ['color-contrast']);
      }
      if (first) root.dataset.theme = first;
      return found;
    },
    themes,
    within,
  );
}
