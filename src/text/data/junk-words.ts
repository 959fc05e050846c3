/*
 * What the family's junk titles are made of: search phrases for pornography, in Simplified, as pieces
 * that hardly occur together anywhere else. Data for recognising such titles; never shown. Pieces of
 * patterns, each list sorted.
 */

/** Pieces that alone say what a title is. */
export const PLAIN_JUNK_WORDS: string =
  '一区二区(?:三区)?|乱伦|乱子伦|人妻|内射|口爆|女优|巨乳|性爱|成人(?=免费|无码)|无码|毛片|熟女|' +
  '白浆|蜜臀|裸体|黄片';

/** Ordinary words in bad company: a title of an ordinary site has none of them, or one. */
export const TELLING_JUNK_WORDS: string =
  'a[片级]|av|bbw|xxx|三级|丝袜|丰满|久久|乱码|人人|伊人|制服|加勒比|四虎|婷婷|' +
  '少妇|成人|成年|抽插|操|无遮挡|激情|狠狠|猛交|禁片|秋霞|精品|精华液|老熟|草莓|萝莉|蜜桃|调教|' +
  '超碰|高潮|麻豆|黄色';

/** Words that the titles of ordinary film, sports and news sites are made of too. */
export const ORDINARY_JUNK_WORDS: string =
  'hd|www|不卡|中文字幕|亚洲|免费(?:播放|观看|视频)|入口|午夜|国产|在线(?:播放|观?看)|大片|天堂|' +
  '字幕|小说|影院|日本|日韩|欧美|直播|福利|综合|美女|视频|香蕉|高清';

/** Letters of other scripts that stand for Latin ones, to pass word filters. */
export const LOOK_ALIKES = 'АаαΑВНнХхⅤⅴνⅩⅠⅮω';
