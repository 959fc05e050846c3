import type { Disguise } from './annotate.ts';
import { type Chrome, chromeJunk, drawChrome } from './chrome.ts';
import { hostileHead } from './hostile.ts';
import { escapeHtml } from './html.ts';
import { junkFooter, junkHost, junkTitle } from './junk.ts';
import { type MetaPart, type MetaPlan, metaParts, planMeta } from './meta-line.ts';
import type { MadePage, PageOptions } from './page.ts';
import { createRandom, type Random } from './random.ts';
import { renderBody } from './render-body.ts';
import { renderText } from './render-run.ts';
import { drawSecondCopy, otherBlocks, wrapCopies } from './second-copy.ts';
import type { Copy } from './skin.ts';
import { SKINS } from './skins/all.ts';
import { interferenceSoup } from './soup.ts';
import { structuredHead } from './structured-head.ts';
import { truthOf } from './truth.ts';
import { MODIFIERS, type Modifier, modifierFits, type Variant } from './variants.ts';

/** Makes one page of the family, and what a reader should get from it. The seed decides all else. */
export function makePage(options: PageOptions): MadePage {
  const { article, variant } = options;
  const random = createRandom(options.seed);
  const modifiers = options.modifiers ?? drawModifiers(variant, random.fork());
  const drawnCopy = random.chance(1 / 3) ? drawSecondCopy(random.fork()) : null;
  const secondCopy = options.twoCopies === undefined ? drawnCopy : options.twoCopies;
  const headlineAnnotated = options.headlineAnnotated ?? random.chance(0.5);
  const metaAnnotated = options.metaAnnotated ?? random.chance(0.3);
  const meta = options.meta ?? planMeta(drawFields(options, random.fork()), random.fork());
  const chrome = drawChrome(random.fork());
  const junk = junkTitle(random.fork());
  const footer = junkFooter(random.fork());

  const disguise = (annotated: boolean): Disguise => ({
    variant,
    modifiers: new Set(modifiers),
    annotated,
  });
  const pageUrl = `http://${junkHost(random)}/html/${random.between(100, 99999)}.html`;
  let css = '';

  const makeCopy = (blocks: typeof article.blocks, own: Random): Copy => ({
    title: renderText(article.title, disguise(headlineAnnotated), own),
    meta: (separator, wrap = (part) => part) =>
      metaParts(meta, own)
        .map((part) => wrap(writePart(part, meta, disguise(metaAnnotated), own)))
        .join(separator),
    body: (style) =>
      // Not every page of a skin loads its pictures late.
      renderBody(blocks, own.chance(0.5) ? { ...style, lazy: null } : style, disguise(true), own),
  });

  const chromeRandom = random.fork();
  const body = SKINS[options.skin]({
    random: chromeRandom,
    chrome,
    text: (simplified) => renderText(simplified, disguise(chromeRandom.chance(0.7)), chromeRandom),
    article: (render) => {
      const own = random.fork();
      const full = render(makeCopy(article.blocks, own));
      if (secondCopy === null) return full;
      const blocks = otherBlocks(article.blocks, secondCopy.lacks, own);
      const bare = makeCopy(blocks, own);
      const other =
        secondCopy.head === 'whole'
          ? render(bare)
          : `<div>${secondCopy.head === 'meta' ? `<p>${bare.meta(' ')}</p>` : ''}
${bare.body({ paragraph: 'p', heading: 'strong', indent: '', image: 'plain', lazy: null })}</div>`;
      const wrapped = wrapCopies(full, other, secondCopy, own);
      css = wrapped.css;
      return wrapped.html;
    },
  });

  const junkText = escapeHtml(junk.text);
  const html = `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${junkText}</title>
<meta name="keywords" content="${junkText}">
<meta name="description" content="${junkText}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${structuredHead({ article, meta, chrome, junk: junk.text, variant }, random.fork())}
${css === '' ? '' : `<style>${css}</style>`}
${hostileHead(random.fork())}
</head>
<body>
<h1><a href="${pageUrl}">${junkText}</a></h1>
${interferenceSoup(random.fork())}
${body}
${footer.html}
${random.chance(0.7) ? interferenceSoup(random.fork()) : ''}
</body>
</html>
`;
  return {
    html,
    url: pageUrl,
    truth: truthOf(article, meta.fields, variant, junkOf(junk.phrases, footer.texts, chrome)),
    modifiers,
    twoCopies: secondCopy,
  };
}

function junkOf(
  phrases: readonly string[],
  links: readonly string[],
  chrome: Chrome,
): readonly string[] {
  return [...phrases, ...links, ...chromeJunk(chrome)];
}

function drawModifiers(variant: Variant, random: Random): Modifier[] {
  if (!random.chance(0.4)) return [];
  // What does not fit is let go, not drawn again: else every such page of variant C had escaped soup.
  return random
    .sample(MODIFIERS, random.chance(0.2) ? 2 : 1)
    .filter((modifier) => modifierFits(modifier, variant));
}

/** Most pages say what they have; some leave one out. */
function drawFields({ article }: PageOptions, random: Random) {
  const shown = <T>(value: T): T | null => (random.chance(0.9) ? value : null);
  return {
    source: shown(article.source),
    byline: shown(article.byline),
    date: shown(article.date),
  };
}

function writePart(part: MetaPart, plan: MetaPlan, disguise: Disguise, random: Random): string {
  const value = renderText(part.value, disguise, random);
  const timed = part.time === null ? value : `<time datetime="${part.time}">${value}</time>`;
  if (part.label === null) return timed;
  return `${renderText(part.label, disguise, random)}${plan.colon}${timed}`;
}
