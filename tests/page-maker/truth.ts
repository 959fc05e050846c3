import { blockTexts, type CorpusArticle } from './article.ts';
import type { MetaFields } from './meta-line.ts';
import type { PageTruth } from './page.ts';
import type { Variant } from './variants.ts';

const AFTER_HAN = /\p{Script=Han}(?:\([^()（）]*\)|（[^()（）]*）)/gu;
const TONED_GLOSS = /[(（][a-z]*[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ][a-z]*[)）]$/;

/** Variants in which a toned reading after any character at all is the spammers' doing. */
const TONED_ANYWHERE: readonly Variant[] = ['D', 'E'];

/** The truth of a page of this variant that shows these fields. */
export function truthOf(
  article: CorpusArticle,
  fields: MetaFields,
  variant: Variant,
  junk: readonly string[],
): PageTruth {
  const paragraphs = article.blocks.flatMap(blockTexts);
  const body = paragraphs.join('\n');
  const parentheses = body.match(AFTER_HAN) ?? [];
  const squeezed = body.replace(/\s/g, '');
  return {
    title: article.title,
    ...fields,
    paragraphs,
    images: article.blocks.flatMap((block) => (block.kind === 'image' ? [block.src] : [])),
    legitimateParentheses: parentheses,
    untellable: TONED_ANYWHERE.includes(variant)
      ? parentheses.filter((one) => TONED_GLOSS.test(one))
      : [],
    // A text that the article itself holds says nothing.
    junk: [...new Set(junk)].filter((text) => !squeezed.includes(text.replace(/\s/g, ''))),
  };
}
