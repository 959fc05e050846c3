import { childNodes } from './child-nodes.ts';
import { toFragment } from './to-fragment.ts';

/**
 * The one door by which HTML becomes nodes. The nodes belong to a document without a window: nothing
 * in them runs or loads until they are put into one that has. `html` must be sanitized already.
 */
export function parseFragment(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return toFragment(parsed, childNodes(parsed.body));
}
