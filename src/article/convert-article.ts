import { convertText } from '../dom/convert-text.ts';
import type { BaseText } from '../text/base-text.ts';
import type { LoadedScript } from '../text/load-script.ts';
import type { Simplify } from '../text/simplify.ts';
import { type Conversion, chooseConversion } from './choose-conversion.ts';
import type { ExtractedArticle } from './extract-disguised.ts';
import type { PageScript } from './types.ts';

export interface ConvertOptions {
  readonly disguised: boolean;
  readonly pageScript: PageScript;
  readonly script: LoadedScript;
  /** The page's own converter. */
  readonly simplify: Simplify;
}

/**
 * Brings an article to the script that is wanted; its body in place. Code is left alone, but where the
 * disguise went through it, too.
 */
export function convertArticle(
  extracted: ExtractedArticle,
  options: ConvertOptions,
): ExtractedArticle {
  const { disguised, pageScript, script, simplify } = options;
  const conversion = chooseConversion({ disguised, pageScript, wanted: script.script });
  let shown = extracted;
  for (const { convert, code } of stepsOf(conversion, script, simplify, disguised)) {
    convertText(shown.body, convert, { code });
    const named = (name: string | null) => name && convert(name as BaseText);
    shown = {
      ...shown,
      title: convert(shown.title as BaseText),
      source: named(shown.source),
      byline: named(shown.byline),
    };
  }
  return shown;
}

interface Step {
  readonly convert: (text: BaseText) => BaseText;
  readonly code: boolean;
}

function stepsOf(
  conversion: Conversion,
  script: LoadedScript,
  simplify: Simplify,
  disguised: boolean,
): Step[] {
  const simplifying = { convert: simplify, code: disguised };
  if (!('traditionalizer' in script)) return conversion === 'simplify' ? [simplifying] : [];
  const { fromSimplified, fromTraditional } = script.traditionalizer;
  const traditionalizing = { convert: fromSimplified, code: false };
  switch (conversion) {
    case 'none':
      return [];
    case 'simplify':
      return [simplifying];
    case 'traditionalize':
      return [traditionalizing];
    case 'simplify-traditionalize':
      return [simplifying, traditionalizing];
    case 'regional-forms':
      return [{ convert: fromTraditional, code: false }];
  }
}
