/** A word or character and what becomes of it. */
export type Pair = readonly [from: string, to: string];

/** Words of our own beside OpenCC's `t → cn`: names it would convert, or leave. */
export const OWN_PHRASES: readonly Pair[] = [
  ['錢鍾書', '钱锺书'],
  ['文徵明', '文徵明'],
  ['陸徵祥', '陆徵祥'],
  ['倪徵燠', '倪徵燠'],
  ['魏徵', '魏徵'],
  // The fourth note of the scale, between its neighbours.
  ['角徵羽', '角徵羽'],
  ['角、徵', '角、徵'],
  ['角，徵', '角，徵'],
  ['角,徵', '角,徵'],
  ['徵、羽', '徵、羽'],
  ['鍾馗', '钟馗'],
  ['鍾繇', '钟繇'],
  // OpenCC's character table goes 昵 → 暱, but not back.
  ['暱', '昵'],
  // The palate of people and beasts; 颚 is the jaw of insects.
  ['軟顎', '软腭'],
  ['硬顎', '硬腭'],
  ['顎裂', '腭裂'],
];

/**
 * Phrases of OpenCC that are cut out of two words far more often than they are one: 於潛 of 屬於潛在,
 * 徵音 of 特徵音頻, 覆信 of 顛覆信任, 年釐 of 去年釐清.
 */
export const MISLEADING_PHRASES: ReadonlySet<string> = new Set(
  `於乎 於仲完 於倫 於其一 於則 於單 於坦 於崇文 於惟一 於戲 於敖 於清言 於潛 於琳 於穆 於竹屋 於菟 於邑
  徵弦 徵絃 徵聲 徵調 徵音 流徵 變徵
  覆信 覆呈 覆命 覆墓 覆帳 覆按 覆文 覆校 覆電 見覆 明覆 示覆 電覆 申覆 拜覆
  年釐 懷釐 春釐 祝釐 逆釐
  萬鍾 黃鍾公`.split(/\s+/u),
);

/**
 * Characters that a blind table never makes, because nothing in Simplified text becomes them: where
 * they stand in a disguised text, its author wrote them.
 */
export const NEVER_MADE = '拚捱昇沈瞭覆薹袷';

/** Words that OpenCC takes for others, and which a blind table makes of two words: 設計畫面. */
export const NOT_IN_BLIND_TEXT: ReadonlySet<string> = new Set(['計畫', '籌畫']);

/**
 * Characters that a disguise may have made from another, or have found. Where the other one stands in
 * the same text, the disguise leaves it alone, so what stands here was there from the beginning.
 */
export const AMBIGUOUS: readonly {
  readonly found: string;
  readonly left: readonly string[];
  /** Whether that holds of blind tables alone: writers of Traditional text use both. */
  readonly blindOnly?: boolean;
  /** What it is in Simplified text, where that is not itself. */
  readonly becomes?: string;
}[] = [
  // 幹 shows as much as a bare 干: the table makes that of it, and not 乾.
  { found: '乾', left: ['干', '幹'] },
  { found: '徵', left: ['征'] },
  { found: '藉', left: ['借'] },
  { found: '於', left: ['于'], blindOnly: true },
  { found: '鍾', left: ['鐘'], blindOnly: true, becomes: '锺' },
];

/** Words with 乾, dry: a text that holds one was made by a table, or a writer, that knows 乾 for 干. */
export const DRY_WORDS =
  '乾[燥淨脆旱涸枯貨杯糧洗果癟草渴巴媽爹笑咳冰粉濕]|[餅曬烘晾擦風葡萄豆肉口吸瀝弄擰]乾';
