import type { CorpusArticle } from './article.ts';
import type { Chrome } from './chrome.ts';
import { escapeHtml } from './html.ts';
import type { MetaPlan } from './meta-line.ts';
import type { Random } from './random.ts';
import { disguiseText } from './spammers-table.ts';
import type { Variant } from './variants.ts';

interface HeadFacts {
  readonly article: CorpusArticle;
  readonly meta: MetaPlan;
  readonly chrome: Chrome;
  readonly junk: string;
  readonly variant: Variant;
}

/** Open Graph and JSON-LD: absent, junk like the title, or true with a site name on the headline. */
export function structuredHead(facts: HeadFacts, random: Random): string {
  const lines: string[] = [];
  const convert = (text: string): string => disguiseText(text, facts.variant === 'D');
  const headline = convert(facts.article.title);
  const site = convert(facts.chrome.site);
  if (random.chance(0.4)) {
    const hanging = random.pick(['_', '-', ' - ', '|', ' | ']) + site;
    const title = random.chance(0.7) ? facts.junk : headline + (random.chance(0.7) ? hanging : '');
    lines.push(`<meta property="og:title" content="${escapeHtml(title)}">`);
  }
  const { date, byline, source } = facts.meta.fields;
  if (facts.meta.place === 'json-ld') {
    // The one place where such a page says its date, so it has to be true.
    lines.push(
      jsonLd({
        '@type': 'NewsArticle',
        headline,
        ...(date === null ? {} : { datePublished: `${date}T08:00:00+08:00` }),
        ...(byline === null ? {} : { author: { '@type': 'Person', name: convert(byline) } }),
        ...(source === null
          ? {}
          : { publisher: { '@type': 'Organization', name: convert(source) } }),
      }),
    );
  } else if (random.chance(0.2)) {
    lines.push(jsonLd({ '@type': 'WebPage', headline: facts.junk, name: facts.junk }));
  }
  return lines.join('\n');
}

function jsonLd(data: Readonly<Record<string, unknown>>): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll(
    '<',
    '\\u003c',
  );
  return `<script type="application/ld+json">${json}</script>`;
}
