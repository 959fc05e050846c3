/**
 * What stands around a 著, in the disguised, the Traditional and the Simplified form. Each is a piece of
 * a regular expression; `before` pieces end at the 著, `after` pieces begin behind it.
 */

/** Verbs that 着 follows, whatever comes next: 順著作者的思路 is 顺着 + 作者. */
export const VERBS_BEFORE =
  '(?:[順顺隨随沿循伴躺坐站蹲跪趴倚靠圍围繞绕笑哭忙睡閉闭睜睁咧舉举握牽牵扶攥揮挥盯瞪踩踏騎骑踢扛挽摟搂挨含叼嚼咬吸鎖锁掛挂藏裹蒙貼贴黏沾看讀读捧抱拿背翻念放望枕夾夹揣帶带堆擺摆拎提教抄啃唱指聽听喊寫写演陪當当跟朝忍打抹捏燃活執执等接戴穿按照]|(?<![思理幻感空])想|意味|象[徵征]|標[誌志]|标志|打[發发]|[堅坚][守持]|[維维]持)';

/** Of them those that hardly govern a noun with 著名: 看著名单 and 看 + 著名导演 are both written. */
export const MOTION_BEFORE =
  '(?:[順顺隨随沿循伴躺坐站蹲跪趴圍围繞绕笑哭忙睡閉闭睜睁咧攥盯瞪踩踏踢挽摟搂挨含叼嚼咬吸鎖锁裹蒙黏沾忍]|意味|象[徵征]|標[誌志]|标志)';

/** Words that end in 著, zhù, and win over whatever follows: 名著 + 重译. */
export const SURE_WORDS_BEFORE = [
  '(?<![簽签報报署聞闻題题])名',
  '(?<![草高平荒])原',
  '[專专]',
  '(?<![翻口轉转])[譯译]',
  '(?<![明彰凸突])[顯显]',
  '卓',
  '昭',
  '拙',
  '巨',
  '撰',
  '纂',
  '彰明[較较]',
  '恩威素',
  '[見见]微知',
].join('|');

/** Words that end in 著, zhù, unless a word with 着 begins there: 研究所 + 着力. */
export const WORDS_BEFORE = [
  '(?<![討讨談谈議议評评爭争辯辩推理結结])[論论]',
  '(?<![改彙汇])[編编]',
  '[遺遗]',
  '(?<![泥沙塵尘黃黄])土',
  '(?<![重刷更創创革翻])新',
  '(?<![依照仍陳陈破])[舊旧]',
  '(?<![配結结融聯联混組组迎符綜综摻掺契吻集整縫缝磨複复膠胶捏糅切糾纠適适癒愈聚咬湊凑貼贴競竞])合',
  '(?<![究廁厕場场務务出診诊居處处會会托支哨寓])所',
].join('|');

/** Beginnings of words with 着, which win over a word before them: 草原 + 着火. */
export const PARTICLE_AFTER =
  '(?:花|[辮辫]|草|竹|筐|[籃篮]|故事|[謊谎]|瞎|手(?![稿抄跡迹])|力(?!作)|重|眼(?!光)|火|[陸陆]|[裝装]|想|急|[涼凉]|迷|落|色|魔|[實实](?!力)|慌|地|[邊边][際际])';

/** Beginnings of words with 著, zhù. */
export const WORDS_AFTER = '(?:名|作|者|述|[稱称]|[錄录]|[書书]|《)';

/** Where such a word only seems to begin: 著名單 is 着 + 名单, whatever stands before. */
export const SEEMING_AFTER =
  '(?:名(?:[單单字次額额片牌]|利双)|作(?:[業业嘔呕戰战弊揖壁證证案品料出答]|[廢废]的)|[錄录](?:像|音|影|取|入|[製制]|播|屏)|[書书](?:包|本|[記记]|架|店|桌|房|信|籍|[頁页]|香)|[稱称](?:重|心|[讚赞]))';

/** The same where a verb stands before: 有著名貴 is 有着 + 名贵. */
export const SEEMING_AFTER_VERB =
  '(?:名(?:山|校|[畫画]|[貴贵]|家|[義义]|[聲声]|[氣气]|分|[號号]|片)|作(?:文|曲|者|坊|[畫画]|物|料|息|法|[詞词]|[詩诗]|用|客|[為为廢废])|者|[書书]|[述][說说]|《)';

/** 著有: the verb, at the head of a clause, after a pronoun, or before a number of books. */
export const HEAD_BEFORE = '(?:^|[\\s\\p{P}并並曾還还另他她其您我氏])';
export const WORKS_AFTER =
  '有(?:[《“「『]|[一二两兩三四五六七八九十多数數上百余餘]{0,3}[部本种種篇卷册冊首]|[詩诗]|[長长]篇|短篇|小[說说]|散文|[論论]文|[專专]著|[學学][術术]|教材|大量|回[憶忆]|文集)';

/** A name in quotes or brackets and its 著, as on a title page: “某某著”. */
export const SIGNED_BEFORE = '[“‘「『（(《\\s][\\p{Script=Han}·]{2,4}';
export const SIGNED_AFTER = '[”’」』）)》]';

/** A book and who wrote it: 《谈艺录》,钱锺书著. The commonest family names, so that 《信》摊开着 is none. */
export const TITLED_BEFORE =
  '》[,，、 ]?(?:[王李張张劉刘陳陈楊杨趙赵黃黄周吳吴徐孫孙胡朱高林何郭馬马羅罗梁宋鄭郑謝谢韓韩唐馮冯于於董蕭萧程曹袁鄧邓許许傅沈曾彭呂吕蘇苏盧卢蔣蒋蔡賈贾丁魏薛葉叶閻阎余潘杜戴夏鍾钟鐘汪田任姜范範方石姚譚谭廖鄒邹熊金陸陆郝孔白崔康毛邱秦江史顧顾侯邵孟龍龙萬万段雷錢钱湯汤尹黎易常武喬乔賀贺賴赖龔龚文費费季俞巴老冰茅][\\p{Script=Han}·]{1,3}|歐陽[\\p{Script=Han}]{1,2}|欧阳[\\p{Script=Han}]{1,2})';
export const TITLED_AFTER = '(?:[。，、；：,;:.!！?？)）》”」]|\\s|$)';

/** What only the verb has after it: 著此书, 二十年著成. */
export const WRITING_AFTER = '(?:此[書书文篇]|成(?:此|[這这]|一)?(?:[書书]|[。，,]|$)|[書书]立[說说]|[書书]人)';
