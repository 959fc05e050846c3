import { useMemo, useState } from 'preact/hooks';
import { useTranslate } from '../translate-context.ts';
import { readDemo } from './read-demo.ts';

/** A piece of a spam page, and one press to have it clean. */
export function DemoExcerpt() {
  const t = useTranslate();
  const [isClean, setClean] = useState(false);
  const demo = useMemo(readDemo, []);
  const { title, lines } = isClean ? demo.after : demo.before;
  return (
    <figure class="demo" data-clean={isClean}>
      <div class="demo-page" lang={isClean ? 'zh-Hans' : 'zh-Hant'} aria-live="polite">
        <p class="demo-title">{title}</p>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <figcaption>
        <button type="button" class="main-button" onClick={() => setClean(!isClean)}>
          {t(isClean ? 'welcomeDemoBack' : 'welcomeDemoClean')}
        </button>
        <span>{t(isClean ? 'welcomeDemoAfter' : 'welcomeDemoBefore')}</span>
      </figcaption>
    </figure>
  );
}
