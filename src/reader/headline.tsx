import { Fragment } from 'preact';
import { splitWords } from './split-words.ts';

/** The headline, broken between words where it is too long for one line. */
export function Headline({ text, lang }: { readonly text: string; readonly lang: string }) {
  return (
    <h1>
      {splitWords(text, lang).map((piece, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </h1>
  );
}
