import { describe, expect, test } from 'vitest';
import type { BaseText } from '../../src/text/base-text.ts';
import { makeSimplifier, simplify } from '../../src/text/simplify.ts';

const toSimplified = (text: string): string => simplify(text as BaseText);

describe('simplify', () => {
  test.each([
    ['乾隆', '乾隆'],
    ['乾隆年間的干部', '乾隆年间的干部'],
    ['乾坤', '乾坤'],
    ['乾陵', '乾陵'],
    ['乾燥', '干燥'],
    ['餅乾', '饼干'],
    ['骨干', '骨干'],
    ['魏徵', '魏徵'],
    ['文徵明', '文徵明'],
    ['宮商角徵羽', '宫商角徵羽'],
    ['徵求', '征求'],
    ['特徵', '特征'],
    ['錢鍾書', '钱锺书'],
    ['鐘錶', '钟表'],
    ['什麼', '什么'],
    ['多麼', '多么'],
    ['藉口', '借口'],
    ['慰藉', '慰藉'],
    ['狼藉', '狼藉'],
    ['瞭解', '了解'],
    ['瞭望', '瞭望'],
    ['於是', '于是'],
    ['樊於期', '樊於期'],
    ['後面', '后面'],
    ['皇后', '皇后'],
    ['先后', '先后'],
    ['裏面', '里面'],
    ['公里', '公里'],
    ['麵條', '面条'],
    ['面孔', '面孔'],
    ['鬆開', '松开'],
    ['松樹', '松树'],
    ['制造業', '制造业'],
    ['製造業', '制造业'],
    ['多措并舉', '多措并举'],
    ['占領', '占领'],
    ['筑牢', '筑牢'],
    ['臺灣', '台湾'],
    ['準備', '准备'],
    ['頭髮', '头发'],
    ['發展', '发展'],
    ['暱稱', '昵称'],
    ['丑時', '丑时'],
    ['年年有余', '年年有余'],
    ['屬於潛在', '属于潜在'],
    ['位於坦桑尼亞', '位于坦桑尼亚'],
    ['對於單位', '对于单位'],
    ['特徵音頻', '特征音频'],
    ['徵調', '征调'],
    ['改變徵稅', '改变征税'],
    ['顛覆信任', '颠覆信任'],
    ['去年釐清', '去年厘清'],
    ['軟顎', '软腭'],
    ['鍾馗', '钟馗'],
    ['陸徵祥', '陆徵祥'],
  ])('%s becomes %s', (from, to) => expect(toSimplified(from)).toBe(to));

  test.each(
    `看著 看着|有著 有着|玩著 玩着|聽著 听着|坐著 坐着|拿著 拿着|笑著說 笑着说|著力 着力|著重 着重|著手 着手|著火 着火
    著急 着急|著想 着想|著眼 着眼|著實 着实|著迷 着迷|著落 着落|著陸 着陆|著涼 着凉|著色 着色|著裝 着装|著墨 着墨|著床 着床
    衣著 衣着|執著 执着|沿著 沿着|隨著 随着|意味著 意味着|圍繞著 围绕着|附著 附着|穿著 穿着|睡著 睡着|向著 向着|朝著 朝着
    不著邊際 不着边际|著手成春 着手成春|看著作業 看着作业|看著作出 看着作出|想著作文 想着作文|看著書記 看着书记|寫著名單 写着名单|對著名單 对着名单|放著錄音 放着录音|背著書包 背着书包
    看著書 看着书|《信》攤開著， 《信》摊开着，|《春》，他讀著。 《春》，他读着。|唱著《茉莉花》 唱着《茉莉花》|討論著 讨论着|配合著 配合着|合著眼 合着眼|翻譯著 翻译着|凸顯著 凸显着
    重新著手 重新着手|編著花籃 编着花篮|依舊著迷 依旧着迷`
      .split(/[|\n]/u)
      .map((pair) => pair.trim().split(' ') as [string, string]),
  )('%s was %s', (from, to) => expect(toSimplified(from)).toBe(to));

  test.each(
    `著名 著名|著作 著作|著作權 著作权|著作等身 著作等身|著者 著者|著述 著述|著稱 著称|著錄 著录|著書立說 著书立说|顯著 显著|昭著 昭著|卓著 卓著
    彰明較著 彰明较著|編著 编著|合著 合著|專著 专著|名著 名著|巨著 巨著|原著 原著|譯著 译著|論著 论著|遺著 遗著|拙著 拙著|新著 新著|舊著 旧著
    《通史》，范文瀾著。 《通史》，范文澜著。|《談藝錄》錢鍾書著 《谈艺录》钱锺书著|宮、商、角、徵、羽 宫、商、角、徵、羽|土著 土著|土著居民 土著居民|見微知著 见微知著|著有《山居》 著有《山居》|，著有多部小說 ，著有多部小说|他所著的書 他所著的书`
      .split(/[|\n]/u)
      .map((pair) => pair.trim().split(' ') as [string, string]),
  )('%s is %s', (from, to) => expect(toSimplified(from)).toBe(to));

  test.each([
    'Qingdu (AI) v2.0, lù 12% — “x”',
    '1234567890',
    'naïve café ÅÖÜ ß',
    'ひらがなカタカナ',
    '한국어',
    '😀👩‍👩‍👧🏳️‍🌈',
    '𠮷野家',
    '国家制造业高质量发展',
    '',
  ])('%j comes through untouched', (text) => expect(toSimplified(text)).toBe(text));

  test.each([
    '乾隆年間，魏徵的名著與看著的著作，餅乾與乾坤',
    '後來著名的土著執著地看著錢鍾書的論著，著有《慰藉》',
    '麼麽么幺暱昵藉瞭於鬆裡裏',
  ])('twice is as once: %s', (text) => {
    const once = toSimplified(text);
    expect(toSimplified(once)).toBe(once);
  });
});

describe('simplify: 著 that was 着, where a kept word only seems to stand', () => {
  test.each(
    `夾雜著 夹杂着|混雜著 混杂着|摻雜著 掺杂着|比較著急 比较着急|刷新著紀錄 刷新着纪录|更新著內容 更新着内容
    草原著火 草原着火|飛機在平原著陸 飞机在平原着陆|研究所著力推進 研究所着力推进|廁所著火 厕所着火|場所著火 场所着火
    事務所著重培養 事务所着重培养|朴素著裝 朴素着装|適合著手 适合着手|愈合著 愈合着|聚合著 聚合着
    隨著《條例》的施行 随着《条例》的施行|圍繞著《規劃》 围绕着《规划》|標志著《公約》 标志着《公约》|帶著《詩經》 带着《诗经》
    強忍著作嘔 强忍着作呕|看著作文 看着作文|寫著作文 写着作文|陪著作曲 陪着作曲|當著作者的面 当着作者的面|靠著作坊 靠着作坊
    沿著名山 沿着名山|帶著名片 带着名片|藏著名畫 藏着名画|頂著名校 顶着名校|有著名貴 有着名贵|對著名家 对着名家|打著名義 打着名义
    簽名著 签名着|推論著 推论着|評論著 评论着|改編著 改编着|坐著者 坐着者|躺著者 躺着者|活著者 活着者|執著者 执着者|跟著者 跟着者
    拿著稱重 拿着称重`
      .split(/[|\n]/u)
      .map((pair) => pair.trim().split(' ') as [string, string]),
  )('%s was %s', (from, to) => expect(toSimplified(from)).toBe(to));
});

describe('simplify: 著 that stays, where a verb with 着 only seems to stand', () => {
  test.each(
    `以風味著稱 以风味著称|美味著名 美味著名|山頂著名的古寺 山顶著名的古寺|以漂亮著稱 以漂亮著称|以紅燒著名 以红烧著名
    以鮮活著稱 以鲜活著称|以特徵著稱 以特征著称|生活著作 生活著作|火鍋鋪著名 火锅铺著名`
      .split(/[|\n]/u)
      .map((pair) => pair.trim().split(' ') as [string, string]),
  )('%s is %s', (from, to) => expect(toSimplified(from)).toBe(to));
});

describe('makeSimplifier', () => {
  const inText = (whole: string, line: string): string =>
    makeSimplifier(whole)(line as BaseText) as string;

  test.each([
    ['the disguise leaves 干, so 乾 is a name', '李乾明是骨干', '李乾明', '李乾明'],
    ['where 征 stands, 徵 was there from the beginning', '長征與徵', '角徵', '角徵'],
    ['without 干 it may be either', '李乾明', '李乾明', '李干明'],
    ['without 征 it is converted', '徵求', '徵求', '征求'],
    ['where 借 stands, 藉 is right', '借書 蘊藉', '蘊藉風流', '蕴藉风流'],
    ['without 鐘 it is the clock', '鍾聲', '鍾聲', '钟声'],
    ['着 as often as 著: the page was never converted', '看着 有着 著名', '著名著作', '著名著作'],
    ['著 of such a page stays anywhere', '看着 有着 著', '那部著', '那部著'],
    ['a stray 着 says nothing', '看著 有著 玩著 朝着', '看著', '看着'],
    ['于 stands, so 於 is a name', '先后属于樊於期', '樊於期', '樊於期'],
    ['鐘 stands, so 鍾 is 锺', '最后的鐘聲，鍾先生', '鍾先生', '锺先生'],
    ['a writer of Traditional text has both', '後來的鐘聲，鍾先生', '鍾先生', '钟先生'],
    ['a blind table makes no 昇', '最后', '昇騰', '昇腾'],
    ['a blind table makes 乾 of nothing', '然后郭振乾', '郭振乾', '郭振乾'],
    ['but where something is dry it does', '然后餅乾', '擰得不乾', '拧得不干'],
    ['a blind table leaves 覆', '先后', '天翻地覆電子', '天翻地覆电子'],
    ['a blind table leaves 沈', '先后', '沈思孝', '沈思孝'],
    ['two words that look like 計畫', '先后', '設計畫面', '设计画面'],
    ['a writer’s 計畫 is 计划', '之後', '計畫', '计划'],
  ])('%s', (_, whole, line, expected) => expect(inText(whole, line)).toBe(expected));

  test('gives the same converter for the same evidence', () => {
    expect(makeSimplifier('乾干')).toBe(makeSimplifier('若干與乾隆'));
    expect(makeSimplifier('乾')).not.toBe(makeSimplifier('乾干'));
  });
});
