import type { Chrome } from './chrome.ts';
import type { Random } from './random.ts';
import type { BodyStyle } from './render-body.ts';

/** One copy of the article, its readings drawn anew. A page has one or two. */
export interface Copy {
  /** The headline as HTML. */
  readonly title: string;
  /** The meta line: every part wrapped by `wrap`, joined by `separator`. */
  meta(separator: string, wrap?: (part: string) => string): string;
  /** The body as HTML. */
  body(style: BodyStyle): string;
}

/** What a skin builds a page from. */
export interface SkinKit {
  readonly random: Random;
  readonly chrome: Chrome;
  /** Site text, disguised like the article, as HTML. */
  text(simplified: string): string;
  /** Where the article goes: `render` is called for each copy, and the copies wrapped. */
  article(render: (copy: Copy) => string): string;
}

/** Builds everything between the opening junk and the closing junk of `<body>`. */
export type Skin = (kit: SkinKit) => string;

/** A list of links to other pages of the site. */
export function linkList(kit: SkinKit, titles: readonly string[], dated: boolean): string {
  const items = titles.map((title, index) => {
    const day = dated ? `<span>${kit.chrome.otherDays[index % 8]}</span>` : '';
    return `<li><a href="/html/${1200 + index}.html">${kit.text(title)}</a>${day}</li>`;
  });
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

/** The main navigation. */
export function navigation(kit: SkinKit): string {
  const links = ['首页', ...kit.chrome.sections].map(
    (section, index) => `<li><a href="/list_${index}.html">${kit.text(section)}</a></li>`,
  );
  return `<ul>${links.join('')}</ul>`;
}

/** The way to the article: home, then its sections. */
export function breadcrumb(kit: SkinKit, label: string): string {
  const steps = [kit.random.pick(['首页', '主页']), ...kit.chrome.trail].map(
    (step) => `<a href="/">${kit.text(step)}</a>`,
  );
  const mark = kit.random.pick([' &gt; ', ' &gt;&gt; ', ' » ', ' / ']);
  return `${kit.text(label)}${steps.join(mark)}${mark}${kit.random.chance(0.3) ? kit.text('正文') : ''}`;
}

/** Links to the article before and after. */
export function neighbours(kit: SkinKit, unit: '篇' | '条' | '页'): string[] {
  const one = (label: string, title: string | null): string =>
    title === null
      ? `${kit.text(label)}:${kit.text('没有了')}`
      : `${kit.text(label)}:<a href="/html/88.html">${kit.text(title)}</a>`;
  return [one(`上一${unit}`, kit.chrome.previous), one(`下一${unit}`, kit.chrome.next)];
}
