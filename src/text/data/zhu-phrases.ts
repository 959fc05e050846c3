/**
 * 著 and 着. The disguise writes 著 for every 着, and Traditional text from Taiwan does too, while
 * OpenCC's tables leave 著 alone. So 著 becomes 着, except in these words, where it is zhù, "to write"
 * or "to stand out". Written in the form the disguised page has; OpenCC converts the rest of the word.
 */
export const KEPT_ZHU: readonly string[] = [
  '著名',
  '著作',
  '著作等身',
  '著作權',
  '著作权',
  '著者',
  '著述',
  '著稱',
  '著称',
  '著錄',
  '著录',
  '著書',
  '著书',
  '著書立說',
  '著书立说',
  '著《',
  // At the head of a clause 著 is the verb: a particle has nothing to follow.
  ...[...'，,。、；;：:“‘「『（(《—并並曾還还另'].map((before) => `${before}著有`),
  '著有《',
  '著有“',
  ...[...'他她其您我氏'].map((who) => `${who}著有`),
  // 著有 and a number of books; 看着有一半 has no such word after it.
  ...['', '一', '二', '两', '兩', '三', '四', '五', '六', '七', '八', '九', '十', '多', '数', '數']
    .concat(['十余', '十餘', '二十余', '二十餘', '三十余', '三十餘', '数十', '數十', '上百'])
    .flatMap((number) => [...'部本种種篇卷册冊首'].map((measure) => `著有${number}${measure}`)),
  ...['詩', '诗', '長篇', '长篇', '短篇', '小說', '小说', '散文', '論文', '论文', '專著', '专著']
    .concat(['學術', '学术', '教材', '大量', '回憶', '回忆', '文集'])
    .map((work) => `著有${work}`),
  '合著',
  '所著',
  '拙著',
  '巨著',
  '名著',
  '原著',
  '專著',
  '专著',
  '譯著',
  '译著',
  '論著',
  '论著',
  '編著',
  '编著',
  '遺著',
  '遗著',
  '撰著',
  '纂著',
  '新著',
  '舊著',
  '旧著',
  '土著',
  '顯著',
  '显著',
  '卓著',
  '昭著',
  '彰著',
  '見微知著',
  '见微知著',
  '恶名昭著',
  '古典名著',
];

/**
 * Where a word above only seems to stand: 看著作業 is 看着 + 作业. Longer than the word it overrules,
 * so that the longest match takes it.
 */
export const NOT_ZHU: readonly string[] = [
  ...['業', '业', '戰', '战', '息', '弊', '揖', '壁'].map(
    (next) => `著作${next}`,
  ),
  ...['單', '单', '字', '片', '牌', '次', '額', '额', '叫', '利'].map(
    (next) => `著名${next}`,
  ),
  ...['像', '音', '影', '取', '入', '制', '製', '播'].flatMap((next) => [
    `著錄${next}`,
    `著录${next}`,
  ]),
  ...['包', '本', '架', '店', '桌', '房', '信', '籍', '頁', '页', '香', '寫', '写'].flatMap((next) => [
    `著書${next}`,
    `著书${next}`,
  ]),
  ...'看讀读捧抱拿背翻念放隔對对望枕夾夹揣帶带堆擺摆拎提教抄啃'
    .split('')
    .flatMap((verb) => [`${verb}著書`, `${verb}著书`]),
  ...'看讀读念唱指盯對对背翻聽听放抄喊寫写玩演學学'.split('').map((verb) => `${verb}著《`),
  ...'討讨談谈議议評评爭争辯辩'.split('').flatMap((verb) => [`${verb}論著`, `${verb}论著`]),
  ...'配結结融聯联混組组迎符綜综摻掺契吻集整縫缝磨複复膠胶捏糅切糾纠'
    .split('')
    .map((verb) => `${verb}合著`),
  ...['眼', '眼睛', '雙', '双', '嘴', '掌', '手', '拍', '門', '门', '上'].map((next) => `合著${next}`),
  ...['翻譯', '翻译', '口譯', '口译', '轉譯', '转译'].map((verb) => `${verb}著`),
  ...['明顯', '明显', '彰顯', '彰显', '凸顯', '凸显', '突顯', '突显'].map((verb) => `${verb}著`),
  ...['重新著', '依舊著', '依旧著', '照舊著', '照旧著', '仍舊著', '仍旧著'],
  ...['手', '眼', '陸', '陆', '裝', '装', '力', '重'].map((next) => `新著${next}`),
  ...['花', '辮', '辫', '草', '竹', '筐', '籃', '篮', '故事', '謊', '谎', '瞎話', '瞎话'].flatMap(
    (next) => [`編著${next}`, `编著${next}`],
  ),
  // Verbs of posture and motion take 着 whatever follows: 順著作者的思路 is 顺着 + 作者.
  ...[...'順顺隨随沿循伴躺坐站蹲跪趴倚靠围圍繞绕笑哭愣忙急醒睡閉闭睜睁皺皱咧撐撑舉举握牽牵扶摸攥揮挥盯瞪踩踏騎骑踢扛挑拎挽摟搂挨迎冒頂顶含叼嚼咬吸飄飘閃闪亮燃燒烧鎖锁掛挂堆藏裹蓋盖鋪铺蒙貼贴黏沾活味徵征誌志'].map(
    (verb) => `${verb}著`,
  ),
];
