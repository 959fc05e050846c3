import { type Block, collectBlocks, linkDensity } from '../dom/collect-blocks.ts';
import type { LogRemoval } from '../dom/removal.ts';
import { removeBlock } from '../dom/remove-block.ts';
import type { BaseText } from '../text/base-text.ts';
import { foldSpace } from '../text/fold-space.ts';
import { countJunkPhrases, isJunkTitle } from '../text/judge-junk-title.ts';
import { simplify } from '../text/simplify.ts';
import { findPageJunk } from './find-page-junk.ts';

const LINK_FARM_LINE = /感谢您访问我们的网站|您可能还对以下资源感兴趣/u;

/** So many links to other hosts in one element, and nothing else, are a farm. */
const FARM_LINKS = 8;

const LONGEST_PHRASE = 40;

/** Text outside links that a farm may hold: its own line, a copyright line. More could be the article. */
const FARM_TEXT = 160;

/** Whether an element holds more text outside of links than a farm does; reads no further than that. */
function isMoreThanFarm(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let free = 0;
  while (free <= FARM_TEXT && walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (!parentElement?.closest('a')) free += data.length;
  }
  return free > FARM_TEXT;
}

/** The element around a link-farm line that holds the farm's links and hardly any other text. */
function findFarm(from: Element, root: Element): Element {
  let farm = from;
  for (let up: Element | null = from; up && up !== root; up = up.parentElement) {
    if (isMoreThanFarm(up)) break;
    if (up.querySelectorAll('a').length >= 3) farm = up;
  }
  return farm;
}

function hostOf(link: Element): string | null {
  const match = /^(?:https?:)?\/\/([^/:?#]+)/iu.exec(link.getAttribute('href') ?? '');
  return match?.[1]?.toLowerCase() ?? null;
}

/** Elements that are nothing but links to many other hosts. */
function dropForeignFarms(root: Element, log: LogRemoval): void {
  const tops = new Set<Element>();
  for (const link of root.querySelectorAll('a[href]')) {
    const parent = link.closest('ul, ol, div, p, td, table, footer');
    if (parent && parent !== root) tops.add(parent);
  }
  for (const element of tops) {
    if (!element.isConnected) continue;
    const links = [...element.querySelectorAll('a[href]')];
    const foreign = links.filter((link) => hostOf(link) !== null);
    const hosts = new Set(foreign.map(hostOf));
    if (foreign.length < FARM_LINKS || hosts.size < FARM_LINKS / 2) continue;
    const linked = links.reduce((sum, link) => sum + (link.textContent?.trim().length ?? 0), 0);
    const text = foldSpace(element.textContent ?? '');
    if (linked < text.replace(/\s/gu, '').length * 0.7) continue;
    log({ step: 'junk', reason: 'junk-links', text }, element);
    element.remove();
  }
}

/** A link to elsewhere that is a search phrase and nothing else, pushed in between two paragraphs. */
function isJunkLink(block: Block): boolean {
  if (block.text.length > LONGEST_PHRASE || linkDensity(block) < 1) return false;
  const link = block.run[0]?.parentElement?.closest('a[href]');
  return !!link && hostOf(link) !== null && countJunkPhrases(block.text) > 0;
}

/**
 * Drops the family's own boilerplate: the junk title wherever it stands, and link farms.
 *
 * @param document - changed in place, its `<title>` too
 */
export function dropJunk(document: Document, log: LogRemoval): void {
  const root = document.body;
  const junk = findPageJunk(document);
  const title = foldSpace(document.title);
  if (junk.has(title)) {
    log({ step: 'junk', reason: 'junk-title', text: title });
    // Nothing after this takes it for a headline.
    document.title = '';
  }
  for (const meta of document.querySelectorAll('meta[content]'))
    if (junk.has(foldSpace(meta.getAttribute('content') ?? ''))) meta.remove();
  for (const block of collectBlocks(root)) {
    if (!block.run[0]?.isConnected) continue;
    const { text } = block;
    const simplified = simplify(text as BaseText);
    if (LINK_FARM_LINE.test(simplified)) {
      const farm = findFarm(block.element, root);
      const line = farm === block.element && linkDensity(block) < 0.5;
      const text = foldSpace(farm.textContent ?? '');
      log({ step: 'junk', reason: 'junk-links', text }, line ? [block] : farm);
      if (line) removeBlock(block, root);
      else farm.remove();
      continue;
    }
    if (text.length > 600) continue;
    const isTitle = junk.has(text) || isJunkTitle(text);
    if (!isTitle && !isJunkLink(block)) continue;
    log({ step: 'junk', reason: isTitle ? 'junk-title' : 'junk-links', text }, [block]);
    removeBlock(block, root);
  }
  dropForeignFarms(root, log);
}
