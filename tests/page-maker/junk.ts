import type { Random } from './random.ts';

/** Words the junk titles of this family are put together from: data for tests, no more than needed. */
const REGIONS = ['亚洲', '国产', '欧美', '日本', '日韩', '中文字幕'] as const;
const KINDS = ['无码', '成人', '精品', '激情', '少妇', '人妻', '一区二区三区', '久久久'] as const;
const MEDIA = ['免费视频', '在线观看', '电影', '高清', '免费播放', '视频在线', '网站'] as const;

const SEPARATORS = ['_', '_', '_', ',', ',', ',', '-', '|', '丨', '—', '/', ' I '] as const;

/** Latin words in the phrases, and the letters that are put in to look like theirs. */
const LATIN = ['AV', 'www', 'A片', 'XXX', 'V'] as const;
const LOOK_ALIKES: Readonly<Record<string, readonly string[]>> = {
  A: ['А', 'Α', 'α'],
  V: ['ⅴ', 'Ⅴ'],
  w: ['ω'],
  X: ['Х'],
};

/** One search phrase such as a junk title lists. */
export function junkPhrase(random: Random): string {
  const parts: string[] = [random.pick(REGIONS), random.pick(KINDS)];
  if (random.chance(0.4)) parts.push(lookAlike(random.pick(LATIN), random));
  if (random.chance(0.5)) parts.push(random.pick(KINDS));
  parts.push(random.pick(MEDIA));
  return parts.join('');
}

/** The junk a page carries as title, keywords, description and opening line. */
export function junkTitle(random: Random): { text: string; phrases: string[] } {
  const phrases = Array.from({ length: random.between(3, 7) }, () => junkPhrase(random));
  return { text: phrases.join(random.pick(SEPARATORS)), phrases };
}

function lookAlike(word: string, random: Random): string {
  return Array.from(word, (letter) => {
    const forms = LOOK_ALIKES[letter];
    return forms !== undefined && random.chance(0.5) ? random.pick(forms) : letter;
  }).join('');
}

/** The host of some other page of the family. */
export function junkHost(random: Random): string {
  const letters = Array.from({ length: random.between(3, 6) }, () =>
    random.pick([...'abcdefghijklmnopqrstuvwxyz']),
  ).join('');
  return `www.${letters}.example.${random.pick(['com', 'net', 'org'])}`;
}

/** The list of links to other such hosts which closes the page. */
export function junkFooter(random: Random): { html: string; texts: string[] } {
  const lead = '感谢您访问我们的网站,您可能还对以下资源感兴趣';
  const texts = Array.from({ length: random.between(24, 60) }, () => junkPhrase(random));
  const links = texts.map((text) => `<a href="http://${junkHost(random)}/">${text}</a>`);
  const html = random.chance(0.5)
    ? `<footer><div class="friendship-link">${lead}:\n${links.join('\n')}</div></footer>`
    : `<div style="position:fixed;left:-9000px;top:-9000px;"><p>${lead}:</p>${links.join('|')}</div>`;
  return { html, texts: [lead, ...texts] };
}
