const SEPARATOR = /\s*[-_|丨│｜–—·»]+\s*/gu;

/** What sites call themselves, at the end of their name. */
const SITE_WORD =
  /(?:网|网站|官网|在线|门户|论坛|频道|博客|日报|晚报|时报|周刊|公司|集团|委员会|人民政府|新闻中心)$/u;

/**
 * Cuts a site's name off a headline: `标题 - 站名`, `标题_栏目_站名`.
 *
 * @param title - in Simplified, without annotations
 * @param names - what the page says its site is called
 */
export function cutSiteName(title: string, names: readonly string[]): string {
  let cut = title;
  for (const separator of [...title.matchAll(SEPARATOR)].reverse()) {
    const head = cut.slice(0, separator.index).trim();
    const tail = cut.slice(separator.index + separator[0].length).trim();
    // A breadcrumb that ends in the headline is no site's name.
    const known =
      tail.length >= 2 && names.some((name) => name.includes(tail) && !name.includes(title));
    if (head.length < (known ? 2 : 5)) return cut;
    if (!known && !(SITE_WORD.test(tail) && tail.length <= 16)) return cut;
    cut = head;
  }
  return cut;
}
