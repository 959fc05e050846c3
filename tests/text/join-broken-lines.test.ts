import { describe, expect, it } from 'vitest';
import { joinBrokenLines } from '../../src/text/join-broken-lines.ts';

const WRAPPED = [
  '桥建在两座山之间最窄的地方，桥面用七根铁索吊着，上面',
  '铺了一层杉木板。赶马的人说，桥会认人：心里有事的人走',
  '上去，它就晃得厉害。',
  '',
  '后来修了公路，马帮散了，桥还在。每年春天，总有人回来',
  '给木板上一遍桐油。',
].join('\n');

describe('joinBrokenLines', () => {
  it('joins what a layout broke, and keeps the paragraphs', () => {
    expect(joinBrokenLines(WRAPPED)).toBe(
      '桥建在两座山之间最窄的地方，桥面用七根铁索吊着，上面铺了一层杉木板。赶马的人说，桥会认人：心里有事的人走上去，它就晃得厉害。\n\n后来修了公路，马帮散了，桥还在。每年春天，总有人回来给木板上一遍桐油。',
    );
  });

  it('tells paragraphs by their indent, even where a sentence ends with the line', () => {
    const text = [
      '　　桥建在两座山之间最窄的地方，桥面用七根铁索吊着。',
      '上面铺了一层杉木板，赶马的人说桥会认人，你信不信呢。',
      '　　后来修了公路，马帮散了，桥还在那里等着人们回来。',
    ].join('\n');
    expect(joinBrokenLines(text).split('\n')).toHaveLength(2);
  });

  it('puts the space back between Latin words, and takes a hyphen out', () => {
    const text = [
      'The bridge stands where the two moun-',
      'tains come closest, and it is said to',
      'know the people who walk over it well',
      'enough.',
    ].join('\n');
    expect(joinBrokenLines(text)).toBe(
      'The bridge stands where the two mountains come closest, and it is said to know the people who walk over it well enough.',
    );
  });

  it.each([
    ['a poem', '山中一夜雨，\n檐下百回声。\n天明人不见，\n溪水与桥平。'],
    [
      'dialogue',
      '“去哪儿？”\n“回家。”\n“这么晚了，路上又黑，你一个人能行吗？我送你到桥头吧。”\n“能行。”',
    ],
    [
      'a list',
      '- 桥建在两座山之间最窄的地方，桥面用七根铁索吊着，\n- 铺了一层杉木板，赶马的人说桥会认人，心里有事的人\n1. 走上去它就晃得厉害，后来修了公路马帮散了桥还在，',
    ],
    [
      'one paragraph a line',
      `${'桥建在两座山之间。'.repeat(6)}\n${'桥面用七根铁索吊着。'.repeat(5)}`,
    ],
    ['nothing', ''],
    ['windows line ends in short text', '一\r\n二\r\n'],
  ])('leaves %s alone', (_, text) => expect(joinBrokenLines(text)).toBe(text));
});
