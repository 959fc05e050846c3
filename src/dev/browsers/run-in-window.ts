import type { Browser, Page } from 'puppeteer-core';

/** The BiDi session, which puppeteer keeps to itself. */
interface Session {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface BidiInternals {
  mainFrame(): { browsingContext: { userContext: { browser: { session: Session } } } };
}

/**
 * Runs the body of an async function in Firefox's own window. Throws where it does.
 *
 * @returns what it returns, as text; null for nothing
 */
export async function runInWindow(browser: Browser, script: string): Promise<string | null> {
  const [page] = await browser.pages();
  if (!page) throw new Error('Firefox has no page open.');
  const { session } = (page as Page as unknown as BidiInternals).mainFrame().browsingContext
    .userContext.browser;
  const tree = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox has no window of its own.');
  const done = await session.send('script.evaluate', {
    expression: `(async () => {${script}})()`,
    target: { context: window.context },
    awaitPromise: true,
  });
  const { type, result, exceptionDetails } = done.result as {
    type: string;
    result?: { value?: string };
    exceptionDetails?: { text: string };
  };
  if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'The script failed.');
  return result?.value ?? null;
}
