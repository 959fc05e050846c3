import { describe, expect, test } from 'vitest';
import { parseMetaLine } from '../../src/text/parse-meta-line.ts';

type Fields = readonly [source: string | null, byline: string | null, date: string | null];

const DAY = '2024-07-08';

describe('parseMetaLine', () => {
  test.each<[string, Fields]>([
    ['来源:高新院 日期:2024-07-08 点击:', ['高新院', null, DAY]],
    ['来源:高新院 vwcr.cn 日期:2024-07-08 点击:', ['高新院', null, DAY]],
    ['日期:2024-07-08 来源:高新院 点击:305', ['高新院', null, DAY]],
    ['2024-07-08 10:20 来源：江城晚报', ['江城晚报', null, DAY]],
    ['来源：江城晚报 2024-07-08 10:20:30', ['江城晚报', null, DAY]],
    ['江城晚报 2024-07-08', ['江城晚报', null, DAY]],
    ['昨天下午 2024-07-08', [null, null, DAY]],
    ['发布时间：2024-07-08 作者：王小明 来源：江城晚报', ['江城晚报', '王小明', DAY]],
    ['作者：王小明　来源：江城晚报　时间：2024/7/8', ['江城晚报', '王小明', DAY]],
    ['文章来源：江城晚报 | 作者：王小明 | 发布日期：2024年7月8日', ['江城晚报', '王小明', DAY]],
    ['信息来源：市水务局　发布日期：08-07-2024', ['市水务局', null, DAY]],
    ['出处：《江城晚报》', ['江城晚报', null, null]],
    ['稿源：江城晚报', ['江城晚报', null, null]],
    ['转载自：江城晚报', ['江城晚报', null, null]],
    ['【来源】：江城晚报', ['江城晚报', null, null]],
    ['来 源：江城晚报 作 者：王小明', ['江城晚报', '王小明', null]],
    ['文/王小明', [null, '王小明', null]],
    ['记者：王小明 编辑：李娜', [null, '王小明', null]],
    ['编辑：李娜 作者：王小明', [null, '王小明', null]],
    ['责任编辑：李娜', [null, null, null]],
    ['记者：您是怎么入行的？', [null, null, null]],
    ['更新时间：2024-07-10 发布时间：2024-07-08', [null, null, DAY]],
    ['更新时间：2024-07-08', [null, null, DAY]],
    ['来源：江城晚报 点击：2024 次', ['江城晚报', null, null]],
    ['发表于 2024-07-08 10:20 | 只看该作者', [null, null, DAY]],
    ['发表于 [2024-07-08]', [null, null, DAY]],
    ['发布时间 2024-07-08 来源：江城晚报', ['江城晚报', null, DAY]],
    ['供稿：王小明 2024-07-08', [null, '王小明', DAY]],
    ['来源:江城晚报 点击咨询', ['江城晚报', null, null]],
    ['来源:江城晚报 发表评论 作者:王小明', ['江城晚报', '王小明', null]],
    ['来源:江城晚报 | 浏览量:1178 次 | 字号', ['江城晚报', null, null]],
    // Nobody was named.
    ['来源：未知 作者：admin 时间：2024-07-08', [null, null, DAY]],
    ['来源：本站 作者：佚名', [null, null, null]],
    ['来源：网络 作者：', [null, null, null]],
    ['来源： 日期：', [null, null, null]],
    ['', [null, null, null]],
    ['清晨六点，渡口的雾还没有散开。', [null, null, null]],
  ])('%s', (line, [source, byline, date]) =>
    expect(parseMetaLine(line)).toMatchObject({ source, byline, date }),
  );

  test.each([
    ['责任编辑：李娜', '李娜'],
    ['记者：王小明 编辑：李娜', '李娜'],
    ['编辑：admin', null],
  ])('the editor of %s', (line, editor) => expect(parseMetaLine(line).editor).toBe(editor));

  test.each<[string, number, boolean, string]>([
    ['来源:高新院 日期:2024-07-08 点击:', 3, true, ''],
    ['2024-07-08', 1, false, ''],
    ['时间：2024-07-08', 1, false, ''],
    ['发布时间：2024-07-08', 1, true, ''],
    ['昨天下午 2024-07-08', 1, false, '昨天下午'],
    ['阅读：120', 1, true, ''],
    ['时间：久了，墙上的漆就掉了', 1, false, '久了墙上的漆就掉了'],
    ['没有标签的一行', 0, false, '没有标签的一行'],
  ])('%s has %i fields', (line, fields, certain, rest) =>
    expect(parseMetaLine(line)).toMatchObject({ fields, certain, rest }),
  );

  test('an address cut at its slashes is no source', () =>
    expect(parseMetaLine('来源：http://www.example.com/ 日期：2024-07-08').source).toBeNull());

  test('quotation marks go in pairs or stay', () =>
    expect(parseMetaLine('来源：“江城”公众号 作者：王小明').source).toBe('“江城”公众号'));

  test('fields in elements side by side, without room between them', () =>
    expect(parseMetaLine('发布时间：2024-07-08作者：王小明来源：江城晚报')).toMatchObject({
      source: '江城晚报',
      byline: '王小明',
      date: '2024-07-08',
    }));
});
