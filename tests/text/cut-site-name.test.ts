import { describe, expect, test } from 'vitest';
import { cutSiteName } from '../../src/text/cut-site-name.ts';

const NAMES = ['云岭生活', '版权所有 江源机械'];

describe('cutSiteName', () => {
  test.each([
    ['河边小城修复老码头_江城新闻网', '河边小城修复老码头'],
    ['河边小城修复老码头 - 云岭生活', '河边小城修复老码头'],
    ['河边小城修复老码头_地方_江城新闻网', '河边小城修复老码头_地方'],
    ['河边小城修复老码头｜江源机械', '河边小城修复老码头'],
    ['河边小城修复老码头 — 江城日报', '河边小城修复老码头'],
  ])('%s is %s', (title, cut) => expect(cutSiteName(title, NAMES)).toBe(cut));

  test('a breadcrumb that ends in the headline names no site', () => {
    const title = '上海-青岛-大连:一条航线';
    expect(cutSiteName(title, [`首页 > 行业动态 > ${title}`])).toBe(title);
  });

  test.each([
    '河边小城修复老码头',
    '河边小城——修复老码头的三年',
    '新款X-200水泵使用说明',
    '问答 | 老旧小区怎样加装电梯',
    '2023-2024年度工作总结',
    '江城新闻网',
    '',
  ])('%j stays', (title) => expect(cutSiteName(title, NAMES)).toBe(title));
});
