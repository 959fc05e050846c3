/**
 * Words in the form that a character-by-character disguise leaves, which neither Simplified nor
 * Traditional text writes. A line is a character and four lists of neighbours, parted by spaces: those
 * before and those behind it with which it tells (`*` for any); then those before and behind it with
 * which the word is right in Traditional text too, or is cut out of two words.
 *
 * First the characters which the disguise leaves as they are beside others that it changes (最后, 這里,
 * 制造, 骨干, 關于); then those it changes where the other sense was meant (方麵, 係統, 批準), which
 * machine-converted novels have as well.
 */
export const MIXED_WORDS: readonly string[] = [
  // Left as they are.
  '后 之以最然先隨今此日前背身事往爾落售走開退 來續期果勤臺顧悔面者方 皇太王天影歌視母帝',
  '里 這那哪心屋夜手眼嘴夢懷房院家袋縫 面邊頭  程長民辦鄰',
  '并 *   州',
  '复 *',
  '復  雜製印',
  '于 關由對位屬至終處用在基等源出限善敢勇鑒高低助 是',
  '制 研 造作藥品片冷 控限管抑牽節壓克體機法編',
  '干 骨樹才 部凈淨燥活脆杯 若相何',
  '筑 建構修 牢夢巢',
  '系 關聯維   所主學友列統會',
  '范 規示模師防典 圍疇',
  '云 白烏 計端層',
  '斗 奮戰搏 爭志',
  '松 輕放寬',
  '御 防抵',
  '志 標雜',
  // Changed where the other sense was meant.
  '準 批核獲 許予  備則確',
  '製 控限抑遏 度約裁止',
  '麵 方表層側封 積對臨',
  '係 體 統列數 關干此',
  '複 恢康修回答 興活蘇甦',
  '髮  展佈揮布 頭毛長短白秀',
  '曆 經學簡 史程',
];

/** The characters these lines are about. */
export const TELLING: string = MIXED_WORDS.map((line) => line[0]).join('');

/**
 * Forms that a writer of Traditional text uses, and the disguise does not make: 後 裡 並 where it leaves
 * 后 里 并. One of its variants does make 於, and is full of readings.
 */
export const NATIVE_FORMS = '後裡裏並併幹築佔於';
