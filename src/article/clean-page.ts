import type { WindowLike } from 'dompurify';
import { dropSecondCopy } from '../dom/drop-second-copy.ts';
import { dropEscapedSoup, dropSoup } from '../dom/drop-soup.ts';
import { expandPlainText } from '../dom/expand-plain-text.ts';
import { limitDepth } from '../dom/limit-depth.ts';
import { readParagraphs } from '../dom/read-paragraphs.ts';
import { readSignals } from '../dom/read-signals.ts';
import { splitParagraphs } from '../dom/split-paragraphs.ts';
import { stripPageAnnotations } from '../dom/strip-page-annotations.ts';
import { noteTextPlaces } from '../dom/text-places.ts';
import { tidyBody } from '../dom/tidy-body.ts';
import { unhide } from '../dom/unhide.ts';
import { unwrapForms } from '../dom/unwrap-forms.ts';
import { judgeScript } from '../text/count-script.ts';
import { makeSimplifier } from '../text/simplify.ts';
import { langOf } from './choose-conversion.ts';
import { convertArticle } from './convert-article.ts';
import { detect } from './detect.ts';
import { dropJunk } from './drop-junk.ts';
import { type ExtractedArticle, extractDisguised } from './extract-disguised.ts';
import { extractOrdinary } from './extract-ordinary.ts';
import { extractPlainText } from './extract-plain-text.ts';
import { openLedger } from './open-ledger.ts';
import { type ArticleHead, readHead } from './read-head.ts';
import { sanitize } from './sanitize.ts';
import { readTexts, traceOrigin } from './trace-origin.ts';
import type { Article, CleanOptions, Outcome, PageInput } from './types.ts';

/** A body of fewer characters than this is no article. */
const LEAST_TEXT = 20;

function windowOf(document: Document): WindowLike {
  // A parsed document has no window of its own; DOMPurify needs one to parse with.
  return (document.defaultView ?? globalThis) as unknown as WindowLike;
}

function finish(extracted: ExtractedArticle, lang: string, window: WindowLike): Article {
  const { body, title, source, byline, date } = extracted;
  const paragraphs = readParagraphs(body);
  const text = paragraphs.join('\n');
  return {
    title,
    source,
    byline,
    date,
    lang,
    html: sanitize(body, window),
    paragraphs,
    text,
    length: text.replace(/\s/gu, '').length,
  };
}

/**
 * Gives back the article of a page, by the pipeline in its one order: detect, drop soup and junk,
 * strip annotations, drop the second copy, extract, repair headline and metadata, convert, sanitize.
 * Pages that are not of the family come out as Readability gives them.
 *
 * @param page - a document nobody else uses: it is consumed
 * @param options - what the user asked for beyond the default
 * @returns the article and everything that was taken away, or why there is none
 */
export function cleanPage(page: PageInput, options: CleanOptions = {}): Outcome {
  const steps = cleanInSteps(page, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * The same, step by step: whoever shows how far it is, or may give it up, decides when to go on.
 *
 * @yields how much of the work is done, above 0 and below 1: a guess, by what the steps take on a long
 * page
 */
export function* cleanInSteps(
  page: PageInput,
  options: CleanOptions = {},
): Generator<number, Outcome, void> {
  const { document, url, plainText = false, traced = false } = page;
  const { script = { script: 'zh-Hans' } } = options;
  const window = windowOf(document);
  if (!document.body?.textContent?.trim())
    return { ok: false, verdict: { kind: 'not-chinese', evidence: [] }, reason: 'no-text' };
  limitDepth(document.body);
  if (plainText) expandPlainText(document);
  unwrapForms(document.body);
  yield 0.05;
  const signals = readSignals(document);
  const verdict = detect(signals);
  const disguised = verdict.kind === 'spam';
  const { body } = document;
  const places = noteTextPlaces(body);
  const ledger = openLedger(body, places, options.keep);
  const { log } = ledger;
  let head: ArticleHead | null = null;
  let simplify = makeSimplifier('');
  if (disguised) {
    dropSoup(body, log);
    dropJunk(document, log);
    yield 0.15;
  }
  if (disguised || options.removeReadings)
    stripPageAnnotations(body, log, { asked: disguised ? null : 'all', beside: ledger.kept });
  yield 0.4;
  if (disguised) {
    splitParagraphs(body);
    dropEscapedSoup(body, log);
    // Before a copy goes: the headline may stand beside the one that is dropped.
    simplify = makeSimplifier(body.textContent ?? '');
    head = readHead(document, simplify);
    yield 0.5;
    dropSecondCopy(body, log);
    unhide(body);
    yield 0.55;
  }
  const extracted = disguised
    ? extractDisguised(document, {
        ...{ plainText, log, simplify, fallback: head },
        ownWords: script.script === 'original',
      })
    : plainText
      ? extractPlainText(document)
      : extractOrdinary(document);
  if (!extracted) return { ok: false, verdict, reason: 'no-article' };
  yield 0.7;
  ledger.putBack(extracted.body);
  const bases = traced ? readTexts(extracted.body) : null;
  const pageScript = disguised ? 'hant' : judgeScript(signals.script);
  const facts = { disguised, pageScript, wanted: script.script };
  const shown = convertArticle(extracted, { ...facts, script, simplify });
  yield 0.85;
  const hasReadings =
    !disguised &&
    !options.removeReadings &&
    (verdict.kind === 'annotated' || shown.body.querySelector('rt') !== null);
  tidyBody(shown.body, url);
  yield 0.9;
  const article = finish(shown, langOf(facts, extracted.lang ?? null), window);
  if (article.length < LEAST_TEXT) return { ok: false, verdict, reason: 'no-article' };
  const origin = bases && traceOrigin(shown.body, bases, places, ledger.gaps, window);
  const { removals } = ledger;
  return { ok: true, verdict, article, removals, origin, pageScript, hasReadings };
}
