/** Where a character betrays the disguise: beside which neighbours it does, beside which it does not. */
export interface MixedRule {
  /** The character before it; `*` for any. */
  readonly after?: string;
  /** The character behind it. */
  readonly before?: string;
  /** Neighbours with which the word is right in Traditional text too, or is cut out of two words. */
  readonly notAfter?: string;
  readonly notBefore?: string;
}

/**
 * Words in the form that a character-by-character disguise leaves, which neither Simplified nor
 * Traditional text writes. First the characters it leaves as they are beside others that it changes
 * (最后, 這里, 制造, 骨干, 關于); then those it changes where the other sense was meant (方麵, 係統, 批準),
 * which machine-converted novels have as well.
 */
export const MIXED_WORDS: Readonly<Record<string, MixedRule>> = {
  // Left as they are.
  后: { after: '之以最然先隨今此日前背身事往爾落售走開退', before: '來續期果勤臺顧悔面者方', notAfter: '皇太王天影歌視母帝' },
  里: { after: '這那哪心屋夜手眼嘴夢懷房院店家子袋縫井', before: '面邊頭', notBefore: '程長民辦鄰' },
  并: { after: '*', notBefore: '州' },
  复: { after: '*' },
  復: { before: '雜製印' },
  于: { after: '關由對位屬至終處用在基等源出限善敢勇鑒高低助', before: '是' },
  制: { before: '造作藥品片冷', after: '研', notAfter: '控限管抑牽節壓克體機法編' },
  干: { after: '骨樹才', before: '部凈淨燥活脆杯', notAfter: '若相何' },
  筑: { after: '建構修', before: '牢夢巢' },
  系: { after: '關聯維', notBefore: '所主學友列統會' },
  范: { after: '規示模師防典', before: '圍疇' },
  云: { after: '白烏', before: '計端層' },
  斗: { after: '奮戰搏', before: '爭志' },
  松: { after: '輕放寬' },
  谷: { after: '稻', before: '物' },
  御: { after: '防抵' },
  志: { after: '標雜' },
  吁: { after: '呼' },
  // Changed where the other sense was meant.
  準: { after: '批核獲', before: '許予', notBefore: '備則確' },
  製: { after: '控限抑遏', before: '度約裁止' },
  麵: { after: '方表層側封', before: '積對臨' },
  係: { after: '體', before: '統列數', notAfter: '關干此' },
  複: { after: '恢康修回答', before: '興活蘇甦' },
  髮: { before: '展佈揮布', notAfter: '頭毛長短白秀' },
  曆: { after: '經學簡', before: '史程' },
};

/**
 * Forms that a writer of Traditional text uses, and the disguise does not make: 後 裡 並 where it leaves
 * 后 里 并. One of its variants does make 於, and is full of readings.
 */
export const NATIVE_FORMS = '後裡裏並併幹築佔於';
