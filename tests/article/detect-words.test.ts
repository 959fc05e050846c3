import { describe, expect, test } from 'vitest';
import { judgeHand } from '../../src/text/count-mixed-words.ts';
import { countForms, isCommonTraditional } from '../../src/text/count-script.ts';
import { isSyllable } from '../../src/text/is-syllable.ts';
import { countJunkPhrases, isJunkTitle } from '../../src/text/judge-junk-title.ts';
import { readAnnotation } from '../../src/text/read-annotation.ts';
import { SYLLABLE_PATTERN } from '../../src/text/syllable-pattern.ts';
import { countTraditional } from '../../src/text/traditional.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { blockTexts } from '../page-maker/article.ts';
import { disguiseText } from '../page-maker/spammers-table.ts';

describe('judgeHand', () => {
  test.each([
    '最后',
    '然后',
    '這里',
    '心里',
    '制造',
    '骨干',
    '關于',
    '范圍',
    '方麵',
    '係統',
    '批準',
  ])('%s is of the disguise', (word) => {
    const [a = '', b = ''] = word;
    const hands = [judgeHand(' ', a, b), judgeHand(a, b, ' ')];
    expect(hands).toContain('disguise');
  });

  // Right in Traditional text, or cut out of two words of it.
  test.each([
    '皇后',
    '影后來',
    '公里',
    '家里程',
    '鄰里長',
    '控制品質',
    '限制作',
    '若干部分',
    '有關系所',
    '聯系統',
    '方面條',
    '準備',
    '獲準備',
    '關係數',
    '頭髮展',
  ])('%s is not', (word) => {
    const characters = [' ', ...word, ' '];
    const hands = characters.map((one, index) =>
      judgeHand(characters[index - 1] ?? ' ', one, characters[index + 1] ?? ' '),
    );
    expect(hands).not.toContain('disguise');
  });

  test.each(['之後', '裡面', '並且', '關於'])('%s is a writer’s', (word) =>
    expect([...word].map((one) => judgeHand(' ', one, ' '))).toContain('native'),
  );
});

describe('readAnnotation', () => {
  test.each([
    ['(guó)', 'guo', true, false],
    ['(guo)(guo)', 'guo', false, true],
    ['（guo2）', 'guo', true, false],
    ['(huì )', 'hui', true, false],
    ['(ɡuó)', 'guo', true, false],
    ['(g\u200buó)', 'guo', true, false],
    ['(lü)', 'lv', false, false],
    ['(lu:4)', 'lu', true, false],
    ['[nǚ]', 'nv', true, false],
    ['(ci)(der)', 'ci', false, false],
    ['(xing)\u200b(xing)', 'xing', false, true],
    // Of a whole word, capitalised, in bopomofo or jyutping.
    ['(chóuchú)', '', true, false],
    ['(lǎo shī)', '', true, false],
    ['(Běi)', '', true, false],
    ['(ㄍㄨㄛˊ)', '', true, false],
    ['(jyut6)', '', true, false],
  ])('%s', (text, syllable, toned, doubled) =>
    expect(readAnnotation(text, 0)).toMatchObject({ syllable, toned, doubled }),
  );

  test.each([
    '(der)',
    '(mm)',
    '(a)',
    '(AI)',
    '(Wang)',
    '(main)',
    '(sin)',
    '(alpha)',
    '(example.com)',
    '(化名)',
    '()',
    '(guó',
    '(guó國)',
    '(café society, established)',
  ])('not %s', (text) => expect(readAnnotation(text, 0)).toBeNull());
});

test('the pattern takes every syllable, and no everyday word', () => {
  const pattern = new RegExp(`^(?:${SYLLABLE_PATTERN})$`, 'u');
  const initials = ['', ...'bpmfdtnlgkhjqxrzcsyw', 'zh', 'ch', 'sh'];
  const finals =
    'a ai an ang ao e ei en eng er i ia ian iang iao ie in ing iong iu o ong ou u ua uai uan uang ue ui un uo v ve';
  const all = initials.flatMap((initial) => finals.split(' ').map((final) => initial + final));
  const syllables = all.filter(isSyllable);
  expect(syllables.length).toBeGreaterThan(400);
  expect(syllables.filter((syllable) => !pattern.test(syllable))).toEqual([]);
  const words =
    'der main sin tin fin din do to so no go be fun url the and win key max one map api id cm kg';
  expect(words.split(' ').filter((word) => pattern.test(word))).toEqual([]);
});

describe('countForms', () => {
  const source = loadCorpus()
    .flatMap(({ blocks }) => blocks.flatMap(blockTexts))
    .join('\n');

  test('finds nearly all that the disguise makes, as OpenCC’s dictionary counts it', () => {
    const disguised = disguiseText(source).replaceAll('著', '');
    const { traditional, simplified } = countForms(disguised);
    expect(traditional / countTraditional(disguised)).toBeGreaterThan(0.99);
    expect(traditional / countTraditional(disguised)).toBeLessThan(1.02);
    expect(simplified).toBeLessThan(traditional / 50);
  });

  test('finds hardly a Traditional form in Simplified text', () => {
    const { traditional, simplified } = countForms(source);
    expect(traditional).toBeLessThan(source.length / 200);
    expect(simplified).toBeGreaterThan(source.length / 8);
  });

  test.each(['後', '徵', '說', '臺', '裡'])('%s is Traditional', (one) =>
    expect(isCommonTraditional(one)).toBe(true),
  );
  test.each(['后', '著', '台', '于', '\ufffd', '\u007f', ' ', ''])('%j is not', (one) =>
    expect(isCommonTraditional(one)).toBe(false),
  );
});

describe('junk titles', () => {
  // Sites that show films and matches are titled with the same words.
  test.each([
    '亚洲杯视频直播_高清在线观看',
    '国产剧_日韩剧_欧美电影_高清免费在线观看_片库',
    '欧美篮球直播,日韩对抗赛视频,免费在线观看',
    '国产精品陶瓷杯 日本进口茶具 高清实拍图 - 良物小店',
    '成人夫妻生活与心脏健康：医生这样说_成人健康_两性',
  ])('not %s', (title) => expect(isJunkTitle(title)).toBe(false));

  test('counts the links of a farm', () => {
    expect(countJunkPhrases('亚洲无码视频\n国产精品在线观看|欧美激情电影')).toBe(3);
    expect(countJunkPhrases('精品课程 招生简章 免费视频 成人教育')).toBe(0);
  });
});
