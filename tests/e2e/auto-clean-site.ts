import { demoArticle, demoPage, demoRoute } from '../../src/dev/demo-page.ts';
import { type Route, serveLocally } from '../../src/dev/serve-locally.ts';
import { SITE_HOST, type Site } from './site.ts';
import { LOUD } from './watch-paints.ts';

export const FIRST = '/culture/12.html';
export const NEXT = '/culture/13.html';
/** Arrives in two halves. */
export const SLOW = '/culture/slow.html';
export const PLAIN = '/plain.html';
export const SLOW_PLAIN = '/slow-plain.html';
/** Gets its text by a script: `grow()`, or `go(address)` as single-page sites do. */
export const GROWING = '/growing.html';
/** How long the second half of a slow page lets itself be waited for. */
export const HALT_MS = 1500;

const spam = demoPage.replace('</head>', `${LOUD}</head>`);
const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(demoPage)?.[1] ?? '';
const plain = `<!doctype html><meta charset="utf-8"><title>旧书店</title>${LOUD}${demoArticle.paragraphs
  .map((text) => `<p>${text}</p>`)
  .join('')}`;
const growing = `<!doctype html><meta charset="utf-8"><title>首页</title>${LOUD}<div id="root"></div><script>
  window.grow = () => {
    document.getElementById('root').innerHTML = ${JSON.stringify(body).replaceAll('</', '<\\/')};
  };
  window.go = (address) => {
    document.getElementById('root').innerHTML = '';
    history.pushState(null, '', address);
    grow();
  };
</script>`;

/** The pages of a site that is cleaned by itself; browsers may keep them in memory for going back. */
export async function serveAutoCleanSite(): Promise<Site> {
  const server = await serveLocally((path) => {
    const found = routeOf(path);
    return found && { headers: { 'cache-control': 'max-age=0' }, ...found };
  });
  return { ...server, at: (path) => `http://${SITE_HOST}:${server.port}${path}` };
}

function routeOf(path: string): Route | null {
  const html = (text: string, at?: number): Route => ({
    type: 'text/html; charset=utf-8',
    body: text,
    ...(at === undefined ? {} : { halt: { at, ms: HALT_MS } }),
  });
  if (path === SLOW) return html(spam, spam.indexOf('<body') + Math.floor(body.length / 2));
  if (path === PLAIN) return html(plain);
  if (path === SLOW_PLAIN) return html(plain, Math.floor(plain.length * 0.9));
  if (path === GROWING) return html(growing);
  if (path.endsWith('.html')) return html(spam);
  return demoRoute(path);
}
