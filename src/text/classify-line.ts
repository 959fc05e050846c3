import { countHan } from './han.ts';
import { parseMetaLine } from './parse-meta-line.ts';

/** What a line of a page is, judged by its words alone. */
export type LineKind =
  | 'breadcrumb'
  | 'meta'
  | 'navigation'
  | 'copyright'
  | 'toolbar'
  | 'junk-links'
  | 'comments'
  /** Another article's headline and first words. No words tell that; the page's markup does. */
  | 'teaser'
  | 'prose';

const BREADCRUMB_LABEL =
  /^[【[「]?(?:(?:您|你)?(?:当前|现在|目前|所在)?的?(?:所在)?位置|当前页面?|所在栏目|导航)(?:是|为)?[】\]」]?\s*[:：]/u;
const ARROWS = /\s*(?:>{1,2}|›|»|→|＞|﹥|::|&gt;)\s*/u;
const HOME = /^(?:首页|主页|网站首页|返回首页|home|index)$/iu;

function isBreadcrumb(line: string): boolean {
  if (line.length > 120) return false;
  if (BREADCRUMB_LABEL.test(line) && (!/^[【[「]?位置/u.test(line) || ARROWS.test(line)))
    return true;
  const parts = line.split(ARROWS).map((part) => part.trim());
  if (parts.length < 2)
    return /^(?:首页|主页)\s*[/|·-]\s*\S{2,12}(?:\s*[/|·-]\s*\S{2,12})*$/u.test(line);
  const segments = parts.filter(Boolean);
  // `主頁 > 專題研究 > 十五五規劃 >`: short names between arrows, the first the home page.
  if (HOME.test(segments[0] ?? '')) return true;
  return segments.length >= 3 && segments.every((part) => part.length <= 14 && countHan(part) >= 2);
}

const NAVIGATION =
  /^[【[<«‹(（·•\s]*(?:(?:上|下|前|后)一?(?:篇|页|条|个|章|则)(?:文章|新闻|资讯|信息|内容|产品|项目)?\s*(?:[:：>»】\]）)]|没有|$|\s)|(?:返回|回到)(?:列表|顶部|首页|上一页|上级|目录|主页|栏目)(?:页)?\s*(?:[】\])）>»|]|$|\s)|没有了$|(?:相关|热门|推荐|最新|猜你喜欢|延伸|更多|精彩|随机|同类|本类|站内)(?:文章|阅读|新闻|推荐|资讯|内容|产品|信息|更新|标签|动态|公告|排行|评论|链接|下载|专题|视频)(?:推荐|排行|列表|TOP\d*)?\s*(?:[:：>»]|$))/iu;

const COPYRIGHT =
  /(?:[\p{Script=Han}]ICP[备证]\s*\d+|公网安备\s*\d*|^(?:版权所有|copyright|©|\(c\)|备案号|主办单位[:：].*(?:备案|版权)|技术支持\s*[:：]|主办单位\s*[:：].{0,60}技术支持|网站地图(?:$|[\s|])|sitemap|all rights reserved|主办[:：].{0,40}承办[:：]))/iu;

const TOOLBAR =
  /^[【[（(\s]*(?:(?:字体|字号|文字大小)\s*[:：]?\s*[【[（(]?\s*[大中小]|打印(?:本页|此页|文章|页面)?(?:[】\])）]|$)|关闭(?:窗口|本页|页面)(?:[】\])）]|$|\s)|(?:加入|添加)?收藏(?:本页|本站|此页)?(?:[】\])）]|$)|分享(?:到|至|给|文章)?\s*(?:[:：]|$)|扫一扫$|扫描二维码$|复制链接$|点击(?:数|量|次数|率)?\s*[:：]|浏览(?:次数|量)?\s*[:：]|阅读(?:次数|量|数)?\s*[:：]|(?:大|中|小)(?:\s+(?:大|中|小)){1,2}$|点赞(?:[\s\d(（:：]|$)|举报$)/u;

/** `------分隔线------`, as old systems print under an article. */
const DIVIDER = /^[-—=_*·.\s]{2,}(?:分隔线|分割线|完|end)?[-—=_*·.\s]{2,}$/iu;

const JUNK_LINKS =
  /^(?:感谢您访问我们的网站|您可能还对以下资源感兴趣|(?:友情链接|友情連結|合作伙伴|站长推荐|热门搜索|热门标签|标签)\s*(?:[:：|]|$))/u;

/** The head of what readers wrote under an article. */
const COMMENTS =
  /^(?:(?:网友|最新|热门|全部|精彩|读者|用户|文章|我要|发表|参与|查看)?(?:评论|留言|跟帖|回帖|点评)(?:区|列表)?\s*[(（[]?\s*\d*\s*条?[)）\]]?|发表(?:评论|回复|留言|跟帖)|(?:沙发|板凳|地板|\d{1,4}\s*(?:楼|#))\s*(?:发表于.*)?)$/u;

/** Buttons and counts that a page of today hangs under its text. */
const UNDER_TEXT =
  /^(?:展开(?:全文|阅读|更多)|阅读(?:全文|原文|更多)|查看(?:全文|更多|原文)|收起|点击(?:展开|查看|阅读)(?:全文|更多|原文)?|(?:阅读|浏览|点赞|在看|收藏|评论|转发|分享)\s*\d+(?:\s*(?:阅读|浏览|点赞|在看|收藏|评论|转发|分享)\s*\d+)*|(?:微信|手机)?扫一扫.{0,16}|长按.{0,12}二维码.{0,8}|(?:热点|热门|近期|最近|往期|精选|更多)(?:推荐|文章|内容|精彩|新闻|回顾)|(?:24小时|今日|本周|一周|本月)?(?:热文|热榜|热帖|热门|排行榜?)|标签\s*[:：].{0,60}(?<![。！？])|[←«].{2,60}[→»]|(?:(?:顶|踩|赞|没用|有用)(?:一下)?\s*|[(（]\d+[)）]\s*|\d+%\s*)+|(?:阅读|浏览|点击|评论|人气)[(（]\d+[)）]|看了又看|(?:[【[](?:返回|打印|关闭|收藏)[\p{Script=Han}]{0,3}[】\]]\s*)+|(?:立即|马上)?(?:拨打|咨询)(?:热线|电话)\s*[\d-]+|(?:专家|医生|客服)在线.{0,10}(?:解答|咨询|答疑)|.{0,24}点击(?:在线)?(?:咨询|预约)|相关热词(?:搜索)?\s*[:：].{0,60}|本文(?:网址|链接|地址|标签)\s*[:：].*|tags?\s*[:：].{0,60}|(?:在线客服|服务热线|客服热线)[\s:：\d-]*(?:(?:在线客服|服务热线|客服热线)[\s:：\d-]*)*)$/iu;

/** What a forum prints beside a post: `主题 56 | 帖子 882 | 积分 3021`, 楼主, 只看该作者. */
const FORUM =
  /^(?:(?:主题|帖子|积分|精华|威望|金币|金钱|贡献|粉丝|关注|注册时间|在线时间|最后登录|UID|查看|回复|楼主|只看该?作者|只看楼主|倒序浏览|电梯直达|显示全部楼层|阅读模式)[\s:：|\d,.-]*)+$/iu;

/** A row of buttons: `分享 微信 微博 收藏 举报`. One such word alone may be a heading. */
const ACTION =
  '(?:分享|微信|微博|朋友圈|QQ空间|回复|引用|举报|收藏|打印|关闭|打赏|转发|点赞|复制链接|资讯搜索|挑错|纠错|推荐|顶|踩)';
const BUTTONS = new RegExp(`^(?:${ACTION}(?:[\\s|/·:：]+|$)){2,}$|^(?:打赏|挑错|推荐)$`, 'u');

/** What a site says of its rights under an article. */
const DISCLAIMER =
  /^[(（【[]?(?:本文|以上|文章|内容|图片|部分|声明|注).{0,30}(?:仅代表作者|不代表本[站网]|(?:来源于|来自|转载自)(?:互联)?网络?，?,?如|如有侵权|转载请(?:注明|联系))|^[【[（(]?(?:(?:免责|版权|转载|特别|郑重|本站|重要)?声明|版权提示|免责条款)[】\])）]?\s*[:：].*(?:本站|本网|网站|平台|转载|转自|来源|版权|侵权|删除|观点|无关)/u;

/**
 * Tells the furniture of a page from prose, by the words of one line. Where the line stands decides
 * with it: that is for the caller, who knows.
 *
 * @param line - in Simplified, without annotations, white space folded
 * @param divided - the same with a bar between the fields that its markup tells apart
 */
export function classifyLine(line: string, divided: string = line): LineKind {
  if (line.length > 400) return 'prose';
  if (isBreadcrumb(line)) return 'breadcrumb';
  if (JUNK_LINKS.test(line) && !/[。！？]$/u.test(line)) return 'junk-links';
  if (line.length <= 40 && COMMENTS.test(line)) return 'comments';
  if (line.length <= 160 && NAVIGATION.test(line) && !/[。！？]$/u.test(line)) return 'navigation';
  if (line.length <= 220 && COPYRIGHT.test(line)) return 'copyright';
  if (line.length <= 300 && DISCLAIMER.test(line)) return 'copyright';
  const { fields, certain, rest } = parseMetaLine(divided);
  if (fields >= 2 && rest.length <= 16 + line.length * 0.15) return 'meta';
  if (fields >= 1 && certain && rest.length <= 8) return 'meta';
  if (fields >= 1 && rest.length === 0) return 'meta';
  if (
    line.length <= 60 &&
    [TOOLBAR, UNDER_TEXT, DIVIDER, FORUM, BUTTONS].some((pattern) => pattern.test(line))
  )
    return 'toolbar';
  return 'prose';
}
