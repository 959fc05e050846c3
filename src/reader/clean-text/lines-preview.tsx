import { useState } from 'preact/hooks';
import { useTranslate } from '../translate-context.ts';

/** Characters shown at first, and with each press for more: a page of a million stands still. */
const STEP = 20_000;

/** Cleaned lines, the first of them where there are many. */
export function LinesPreview({ text }: { readonly text: string }) {
  const t = useTranslate();
  const [shown, setShown] = useState(STEP);
  const isWhole = text.length <= shown;
  const end = isWhole ? text.length : lineEnd(text, shown);
  const lines = text.slice(0, end).split(/\r\n?|\n/u);
  return (
    <>
      <div class="body lines">
        {lines.map((line, index) => (
          <p key={index}>{line || <br />}</p>
        ))}
      </div>
      {!isWhole && (
        <p class="pane-note more">
          {t('cleanTextPartShown', [end.toLocaleString('en'), text.length.toLocaleString('en')])}{' '}
          <button type="button" class="plain-button" onClick={() => setShown(shown + STEP)}>
            {t('cleanTextShowMore')}
          </button>
        </p>
      )}
    </>
  );
}

function lineEnd(text: string, near: number): number {
  const end = text.indexOf('\n', near);
  return end >= 0 && end < near * 1.1 ? end : near;
}
