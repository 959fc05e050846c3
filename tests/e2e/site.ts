import { DEMO_PATH, demoPage, demoRoute } from '../../src/dev/demo-page.ts';
import { SPECIMEN_PATH, specimenPage } from '../../src/dev/screenshots/specimen-page.ts';
import { type LocalServer, type Route, serveLocally } from '../../src/dev/serve-locally.ts';
import { FONT_SIZE_MARK, HIDDEN_MARK } from '../../src/dom/snapshot.ts';

/** No name of the loopback: to the browsers it is a common, insecure host, as most such sites are. */
export const SITE_HOST = 'linxi.test';

export interface Site extends LocalServer {
  /** The address of a path on the site. */
  at(path: string): string;
}

export const ARTICLE = DEMO_PATH;
export const NO_ARTICLE = '/empty.html';
export const PLAIN_TEXT = '/plain.txt';
export const PDF = '/paper.pdf';
/** The demo page on a site that forbids the clipboard to its frames. */
export const NO_CLIPBOARD = '/no-clipboard.html';
export const FIELD = '/field.html';
/** The demo page elsewhere, with a `<base>` that leads back. */
export const BASED = '/elsewhere.html';
/** Blocks that are shown and blocks that are not, each named by its id. */
export const MARKED = '/marked.html';
/** A page with readings on purpose. */
export const LESSON = '/lesson.html';
/** The demo page with so much more text that it comes to five megabytes. */
export const LONG = '/culture/long.html';
export const LINKED = '/culture/ai.html';

const HTML = 'text/html; charset=utf-8';
const POLICIES: Readonly<Record<string, string>> = {
  '/strict': "default-src 'none'; frame-src 'none'",
  '/sandbox': 'sandbox',
};

/** The demo page under a path that names a policy: `/strict/culture/12.html`. */
export function underPolicy(name: '/strict' | '/sandbox'): string {
  return `${name}${ARTICLE}`;
}

/** The demo page with a script of its own at the end of its head: `script` runs before the body. */
export type PageScripts = Readonly<Record<string, string>>;

/** Serves the pages that the tests open; `scripts` adds the demo page, with a script, under a path. */
export async function serveSite(scripts: PageScripts = {}): Promise<Site> {
  const server = await serveLocally((path) => route(path, scripts));
  return { ...server, at: (path) => `http://${SITE_HOST}:${server.port}${path}` };
}

function route(path: string, scripts: PageScripts): Route | null {
  const script = scripts[path];
  if (script !== undefined) {
    return { type: HTML, body: demoPage.replace('</head>', `<script>${script}</script></head>`) };
  }
  for (const [prefix, policy] of Object.entries(POLICIES)) {
    const found = path.startsWith(prefix) ? demoRoute(path.slice(prefix.length)) : null;
    if (found) return { ...found, headers: { 'content-security-policy': policy } };
  }
  if (path === LONG) return { type: HTML, body: longPage() };
  return PAGES[path] ?? demoRoute(path);
}

const MARKED_PAGE = `<!doctype html><html><head><title>标记</title><style>
  #far-left { position: absolute; left: -9999px }
  #cut-off { height: 0; overflow: hidden }
  .biaoti { font-size: 19px }
</style><script>
  window.made = 0;
  customElements.define('x-counted', class extends HTMLElement {
    constructor() { super(); window.made++; }
  });
</script></head><body>
<p id="shown">看得见</p>
<div id="none" style="display: none"><p id="in-none">看不见</p></div>
<div id="invisible" style="visibility: hidden">看不见</div>
<div id="half" style="visibility: hidden">看不见<b id="back" style="visibility: visible">看得见</b></div>
<div id="far-left"><p>看不见</p></div>
<div id="cut-off"><p>看不见</p></div>
<p id="faded" style="opacity: 0">滚到这里才看得见</p>
<p id="forged" ${HIDDEN_MARK} ${FONT_SIZE_MARK}="99">看得见</p>
<h1 id="headline" style="font-size: 30px">标题</h1>
<p style="font-size: 21px"><b id="bold">标题</b></p>
<span id="by-style" style="font-size: 26px">标题</span>
<div id="by-class" class="biaoti">标题</div>
<b id="long">${'太长不是标题'.repeat(100)}</b>
<x-counted></x-counted>
<img src="/pixel.svg" alt="">
</body></html>`;

const LESSON_LINES = [
  '在(zài)中(zhōng)国(guó)文(wén)化(huà)里(lǐ)，茶(chá)是(shì)很(hěn)重(zhòng)要(yào)的(de)。',
  '早(zǎo)上(shàng)我(wǒ)们(men)喝(hē)绿(lǜ)茶(chá)，晚(wǎn)上(shàng)喝(hē)红(hóng)茶(chá)。',
];
const LESSON_PAGE = `<!doctype html><html lang="zh-CN"><title>第三课：喝茶</title><article><h1>第三课：喝茶</h1>${LESSON_LINES.map(
  (line) => `<p>${line.repeat(4)}</p>`,
).join('')}</article></html>`;

const PAGES: Readonly<Record<string, Route>> = {
  [NO_ARTICLE]: { type: HTML, body: '<!doctype html><title>空</title><form><input></form>' },
  [FIELD]: { type: HTML, body: '<!doctype html><title>粘贴</title><textarea></textarea>' },
  [LESSON]: { type: HTML, body: LESSON_PAGE },
  [LINKED]: { type: HTML, body: '<!doctype html><title>人工智能</title><p>识别书脊上的文字。</p>' },
  [NO_CLIPBOARD]: {
    type: HTML,
    body: demoPage,
    headers: { 'permissions-policy': 'clipboard-write=(), clipboard-read=()' },
  },
  [BASED]: { type: HTML, body: demoPage.replace('<head>', '<head><base href="/culture/">') },
  [SPECIMEN_PATH]: { type: HTML, body: specimenPage },
  [MARKED]: { type: HTML, body: MARKED_PAGE },
  [PLAIN_TEXT]: { type: 'text/plain; charset=utf-8', body: asPlainText(demoPage) },
  [PDF]: { type: 'application/pdf', body: emptyPdf() },
};

const LONG_CHARACTERS = 2_900_000;

function longPage(): string {
  const paragraphs = demoPage.match(/<p>[^<]{200,}<\/p>/g) ?? [];
  const last = paragraphs.at(-1) ?? '';
  const all = paragraphs.join('\n');
  const times = Math.ceil(LONG_CHARACTERS / all.length);
  const more = Array.from({ length: times }, (_, turn) =>
    all.replaceAll('<p>', `<p>第${turn}回，`),
  );
  return demoPage.replace(last, `${last}\n${more.join('\n')}`);
}

/** What is left of the page where its markup is lost, as raw file hosts show it. */
function asPlainText(page: string): string {
  const text = page
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    .replace(/<div class="pl_css_ganrao"[\s\S]*?<\/div>/g, '')
    .replace(/<[^>]*>/g, '');
  return text
    .replace(/&gt;/g, '>')
    .replace(/&copy;/g, '©')
    .replace(/\n{2,}/g, '\n');
}

/** The smallest that a viewer takes for a document of one page. */
function emptyPdf(): string {
  return [
    '%PDF-1.4',
    '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
    '2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj',
    '3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 300]>> endobj',
    'trailer <</Root 1 0 R>>',
  ].join('\n');
}
