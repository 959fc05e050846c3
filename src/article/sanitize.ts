import createDOMPurify, { type Config, type WindowLike } from 'dompurify';
import { KEPT_MARK } from '../dom/ledger-marks.ts';

/** What an article is made of. Everything else is unwrapped or dropped. */
const ALLOWED_TAGS =
  `a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div
  dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s
  samp section small source span strong sub summary sup table tbody td tfoot th thead time tr u ul var
  wbr`.split(/\s+/u);

const ALLOWED_ATTR =
  `alt cite colspan datetime dir height href id lang rowspan scope span src srcset start
  title type value width reversed`
    .split(/\s+/u)
    .concat(KEPT_MARK);

const CONFIG: Config = {
  ALLOWED_TAGS,
  ALLOWED_ATTR,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|data:image\/|[^a-z]|[a-z+.-]+(?:[^a-z+.:-]|$))/iu,
  // Names of the article's own must not shadow the document's.
  SANITIZE_DOM: true,
};

/**
 * Makes the body safe to show. The last step: nothing touches the HTML after it.
 *
 * @param root - the body's element, of a document that nobody shows
 * @param window - a window for DOMPurify to work in; the document itself may have none
 * @returns the body's HTML
 */
export function sanitize(root: Element, window: WindowLike): string {
  const purify = createDOMPurify(window);
  return purify.sanitize(root.innerHTML, CONFIG).trim();
}

/**
 * The same without the last way through text: the nodes that `sanitize` would make HTML of.
 *
 * @param mark - one more attribute that may stay
 */
export function sanitizeToNodes(root: Element, window: WindowLike, mark: string): Element {
  const purify = createDOMPurify(window);
  return purify.sanitize(root.innerHTML, {
    ...CONFIG,
    ADD_ATTR: [mark],
    RETURN_DOM: true,
  }) as unknown as Element;
}
