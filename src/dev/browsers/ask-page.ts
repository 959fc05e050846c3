import type { Frame, Page } from 'puppeteer-core';

/** A page that is about to go, or not quite there yet, may leave a question without any answer. */
const PATIENCE_MS = 1000;

/** What an expression comes to in a page; null where it fails, or no answer comes. */
export async function askPage(page: Page | Frame, expression: string): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  try {
    return await Promise.race([page.evaluate(expression), tooLate]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
