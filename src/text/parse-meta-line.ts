import { findDate } from './parse-date.ts';

/** What a line of source, author and date says. */
export interface MetaLine {
  readonly source: string | null;
  readonly byline: string | null;
  /** The person named by 编辑 or the like, who stands in where no author is named. */
  readonly editor: string | null;
  /** ISO day. */
  readonly date: string | null;
  /** Characters of the line that no field accounts for: much of it means the line is prose. */
  readonly rest: string;
  /** How many labels and dates were recognised. */
  readonly fields: number;
  /** Whether a label stands in it that only a page's own furniture has: 点击, 发布时间, 来源. */
  readonly certain: boolean;
}

type Field = 'source' | 'byline' | 'editor' | 'date' | 'updated' | 'other';

/** Labels in Simplified, longest first within a field; a colon follows them. */
const LABELS: Readonly<Record<Field, string>> = {
  source:
    '文章来源|信息来源|内容来源|新闻来源|稿件来源|来源网站|资料来源|来源|出处|稿源|转载自|转自|摘自',
  byline: '文章作者|原作者|本文作者|作者|撰稿人|撰稿|撰文|供稿人|供稿|来稿|通讯员|本报记者|记者|文',
  editor:
    '责任编辑|责任编|文章编辑|本文编辑|编辑|责编|小编|发布者|发布人|发布员|录入|上传者|上传|整理|审核|校对',
  date: '发布时间|发布日期|发表时间|发表日期|发布于|发表于|提交于|编辑于|更新于|时间|日期|添加时间|录入时间|上传时间|创建时间|编辑时间|投稿时间|成文日期|发文日期|刊发时间|发稿时间|发布',
  updated: '最后更新时间|最后更新|更新时间|更新日期|修改时间|更新',
  other:
    '点击次数|点击数|点击量|点击率|点击|浏览次数|浏览量|浏览数|浏览|阅读次数|阅读量|阅读数|阅读|访问量|访问次数|访问|查看次数|查看|人气|热度|评论数|评论|点赞|收藏|分享到|分享|字号|字体大小|字体|关键词|关键字|标签|分类|栏目|所属栏目|所属分类|类别|编号|索引号|文号',
};

const FIELD_OF = new Map<string, Field>(
  Object.entries(LABELS).flatMap(([field, labels]) =>
    labels.split('|').map((label) => [label, field as Field] as const),
  ),
);

const ALL_LABELS = [...FIELD_OF.keys()].sort((a, b) => b.length - a.length).join('|');

/** A label and its colon: `来源：`, `作 者:`, `【来源】`, `文/`. */
const LABEL = new RegExp(
  `(?<![\\p{Script=Han}A-Za-z])[【\\[（(]?(${ALL_LABELS.split('|')
    .map((label) => [...label].join('[ \\u3000]*'))
    .join('|')})[】\\]）)]?\\s*(?:[:：∶﹕]|(?<=文)[/／])`,
  'gu',
);

/** Where fields stand in elements side by side, their texts meet without room between them. */
const JOINED_LABEL =
  /(?<=[:：].*[\p{Script=Han}\d])(?<!文章|信息|内容|新闻|稿件|资料|责任|本文|更新|发布|发表|添加|录入)(?=(?:文章来源|信息来源|来源|作者|责任编辑|编辑|发布时间|更新时间|发布日期|日期|点击|浏览|阅读)\s*[:：])/gu;

/** `发表于 2024-07-08`: before a date the label needs no colon. */
const LABEL_BEFORE_DATE =
  /(?<![\p{Script=Han}A-Za-z])((?:发表|发布|更新|编辑|提交)于|(?:发布|发表|更新|添加)(?:时间|日期)|日期)\s*(?=[[【(（]?\s*(?:(?:19|20)\d{2}|\d{1,2}[-/.]\d{1,2}[-/.]))/gu;

/** `评论(6)` behind another field: a count needs no colon. */
const COUNT = /(?<=\S\s*)(评论|阅读|浏览|点击|人气|收藏|点赞)\s*[(（](\d+)[)）]/gu;

const CERTAIN = new Set<Field>(['source', 'updated', 'other']);
const CERTAIN_DATE = /^(?:发布|发表|添加|录入|上传)/u;

/** A value ends where the line leaves room, at a bar, or at the next label. */
const VALUE_END = /[|丨｜┃│\t;；【】[\]]|(?<![:/／])[/／](?![/／])|\s{2,}|\u3000|\s[-—·](?:\s|$)/u;

/** Hosts named beside a source are no part of its name: 高新院 vwcr.cn. */
const HOST =
  /(?:https?:\/\/)?(?:[a-z0-9-]+\.)+(?:com|cn|net|org|gov|edu|info|cc|top|xyz|tv|vip|site|co|me|io|biz|shop|club|wang|asia)(?:\.cn|\.hk|\.tw)?(?:\/\S*)?/giu;

/** What systems print where nobody was named. */
const NOBODY =
  /^(?:未知|不详|佚名|无|网络|互联网|网络转载|网络整理|转载|原创|本站|本站原创|本网|本网站|admin|administrator|管理员|网站管理员|系统管理员|小编|null|undefined|-+)$/iu;

/** A name is short and no sentence: `记者：您是怎么入行的？` names nobody. */
const LONGEST_NAME = 40;
const LONGEST_OF_SEVERAL = 6;

function isSentence(value: string): boolean {
  if (value.length > LONGEST_NAME || /[。！？!?；]/u.test(value)) return true;
  const parts = value.split(/[，,]/u);
  return parts.length > 1 && parts.some((part) => part.trim().length > LONGEST_OF_SEVERAL);
}

/** Buttons and counters behind a value, without a label's colon: `学习时报 点击咨询`. */
const AFTER_VALUE =
  /\s+(?:点击咨询|在线咨询|发表评论|我要评论|我来说两句|被|已有\d+人|人气|评论|点击|浏览|阅读|打印|收藏|分享|关闭|字号|字体|大\s*中\s*小|T?\|?只看(?:该作者|楼主)|\d+\s*(?:次|人|条)).*$/u;

function tidyValue(value: string): string | null {
  const text = value
    .replace(AFTER_VALUE, '')
    .replace(HOST, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,，、:：]+|[\s,，、:：>]+$/gu, '')
    .replace(/^[(（《"“]([^)）》"”]*)[)）》"”]$/u, '$1')
    .replace(/^[(（](?!.*[)）])|(?<!.*[(（])[)）]$/u, '')
    .trim();
  if (isSentence(text) || NOBODY.test(text) || !/[\p{L}\p{N}]/u.test(text)) return null;
  return text;
}

/** What newspapers, sites and offices are called. */
const PUBLICATION =
  /^[\p{Script=Han}A-Za-z]{2,12}(?:报|网|社|刊|台|周刊|月刊|杂志|传媒|新闻|频道|公众号|在线|发布|热线|论坛|中心)$/u;

/** The label a piece of the line begins with, and the value it gives. */
function splitFields(line: string): { field: Field; label: string; value: string }[] {
  const labels = [...line.matchAll(LABEL)];
  return labels.map((match, index) => {
    const from = match.index + match[0].length;
    const to = labels[index + 1]?.index ?? line.length;
    const label = (match[1] ?? '').replace(/\s/gu, '');
    return { field: FIELD_OF.get(label) ?? 'other', label, value: line.slice(from, to).trim() };
  });
}

/**
 * Reads a line such as `来源:高新院 vwcr.cn 日期:2024-07-08 点击:` in any order of its fields.
 *
 * @param given - one line in Simplified, without annotations
 */
export function parseMetaLine(given: string): MetaLine {
  const line = given
    .replace(JOINED_LABEL, ' ')
    .replace(LABEL_BEFORE_DATE, '$1:')
    .replace(COUNT, ' $1:$2');
  const values: Partial<Record<Field, string>> = {};
  const dates: Partial<Record<'date' | 'updated' | 'bare', string>> = {};
  const fields = splitFields(line);
  let count = fields.length;
  let certain = false;
  const firstLabel = line.search(new RegExp(LABEL.source, 'u'));
  const head = firstLabel < 0 ? line : line.slice(0, firstLabel);
  let rest = '';

  const takeDate = (text: string, slot: 'date' | 'updated' | 'bare'): string => {
    const found = findDate(text);
    if (!found) return text;
    dates[slot] ??= found.day;
    if (slot === 'bare') count++;
    return `${text.slice(0, found.start)}  ${text.slice(found.end)}`;
  };

  rest += takeDate(head, 'bare');
  for (const { field, label, value } of fields) {
    if (field === 'date' || field === 'updated') {
      if (field === 'updated' || CERTAIN_DATE.test(label)) certain = true;
      const left = takeDate(value, field);
      rest += ` ${left}`;
      continue;
    }
    const left = takeDate(value, 'bare');
    if (field === 'other') {
      certain = true;
      rest += ` ${left.replace(/^\s*[\d.,万千+次]+|\[?\s*[大中小]\s*[大中小]?\s*[大中小]?\s*\]?/gu, '')}`;
      continue;
    }
    const end = left.search(VALUE_END);
    const text = end < 0 ? left : left.slice(0, end);
    const named = tidyValue(text);
    // `责任编辑：admin` names nobody, and is no less a page's own furniture.
    if (NOBODY.test(text.replace(/[)）]$/u, ''))) certain = true;
    if (named) values[field] ??= named;
    else if (isSentence(text)) {
      // A sentence after a label is no field: the line is prose.
      count--;
      rest += ` ${label}${text}`;
      continue;
    }
    if (CERTAIN.has(field)) certain = true;
    if (end >= 0) rest += ` ${left.slice(end)}`;
  }
  const left = rest.replace(HOST, '').replace(/[\s\p{P}\p{S}]+/gu, '');
  // `山里日报 2024年05月06日`: a name that only a publication has needs no label.
  const unlabelled = fields.length === 0 && dates.bare !== undefined && PUBLICATION.test(left);
  return {
    source: values.source ?? (unlabelled ? left : null),
    byline: values.byline ?? null,
    editor: values.editor ?? null,
    date: dates.date ?? dates.bare ?? dates.updated ?? null,
    rest: unlabelled ? '' : left,
    fields: count,
    certain,
  };
}
