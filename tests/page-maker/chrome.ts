import { CONTACTS, FRIENDS, OTHER_TITLES, SECTIONS, SITES } from './chrome-data.ts';
import type { Random } from './random.ts';

/** What surrounds the article, in the site's own Simplified words before the disguise. */
export interface Chrome {
  readonly site: string;
  /** Names of the main sections, as in the navigation. */
  readonly sections: readonly string[];
  /** Sections on the way to the article. */
  readonly trail: readonly string[];
  readonly hot: readonly string[];
  readonly related: readonly string[];
  readonly previous: string | null;
  readonly next: string | null;
  readonly contact: readonly string[];
  readonly copyright: string;
  readonly icp: string;
  readonly friends: readonly string[];
  /** A day that is not the article's, for lists. */
  readonly otherDays: readonly string[];
}

/** Draws a site around an article. */
export function drawChrome(random: Random): Chrome {
  const site = random.pick(SITES);
  const sections = random.sample(SECTIONS, random.between(5, 9));
  const titles = random.sample(OTHER_TITLES, 18);
  return {
    site,
    sections,
    trail: sections.slice(0, random.between(1, 2)),
    hot: titles.slice(0, random.between(5, 8)),
    related: titles.slice(8, 8 + random.between(3, 6)),
    previous: random.chance(0.85) ? (titles[15] ?? null) : null,
    next: random.chance(0.85) ? (titles[16] ?? null) : null,
    contact: random.pick(CONTACTS),
    copyright: `版权所有 © 2012-2025 ${site} 保留所有权利`,
    icp: `${random.pick([...'京沪粤浙苏鲁川鄂'])}ICP备${random.between(10000000, 21999999)}号-1`,
    friends: random.sample(FRIENDS, random.between(4, 7)),
    otherDays: Array.from(
      { length: 8 },
      () =>
        `202${random.between(1, 5)}-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`,
    ),
  };
}

/** Texts of the surroundings that must never be found in an article. */
export function chromeJunk(chrome: Chrome): string[] {
  return [
    ...chrome.hot,
    ...chrome.related,
    ...(chrome.previous === null ? [] : [chrome.previous]),
    ...(chrome.next === null ? [] : [chrome.next]),
    ...chrome.contact,
    ...chrome.friends,
    chrome.copyright,
    chrome.icp,
    // However the skin marks the steps.
    ...['>', '>>', '»', '/'].map((mark) => `${[...chrome.trail, ''].join(mark)}`),
    '上一篇',
    '下一篇',
    '上一条',
    '下一条',
    '当前位置',
    '您的位置',
    '版权所有',
    'ICP备',
    '热门文章',
    '相关文章',
    '友情链接',
    '相关产品',
    '打印本页',
  ];
}
