import { readTrue } from '../../dom/read-true.ts';

/**
 * Whether the reader can live in a frame of this page. A page under CSP `sandbox` has an opaque
 * origin and gives one to its frames: no script of ours runs there. An XML document has no place for
 * a frame. What cannot be told beforehand shows by the reader's silence.
 */
export function canHoldReader(view: Window): boolean {
  const { document, location } = view;
  const isWeb = location.protocol === 'http:' || location.protocol === 'https:';
  return (
    readTrue(document, 'documentElement') instanceof HTMLElement &&
    !(isWeb && view.origin === 'null')
  );
}
