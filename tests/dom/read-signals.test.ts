import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readSignals } from '../../src/dom/read-signals.ts';

function documentOf(html: string): Document {
  return new JSDOM(html).window.document;
}

function signalsOf(body: string) {
  return readSignals(documentOf(`<!doctype html><title>正文</title><body>${body}`));
}

const LINE = '清晨六點，渡口的霧還沒有散開，老船工已經坐在石階上補他的網。';

describe('readings', () => {
  test.each([
    ['in one text node', '<p>我國(guó)產(chǎn)品</p>', 2],
    ['in an element of their own', '<p>我<b>國</b>(guó)產<span>(chǎn)</span>品</p>', 2],
    ['as ruby, with brackets', '<p><ruby>國<rp>(</rp><rt>guó</rt><rp>)</rp></ruby></p>', 1],
    ['as ruby, without', '<p><ruby>國<rt>guó</rt>產<rt>chǎn</rt></ruby></p>', 2],
    ['not across the edge of a block', '<p>我國</p><p>(guó)</p>', 0],
    ['not across a line break', '<p>我國<br>(guó)</p>', 0],
    [
      'not in scripts, styles and fields',
      '<script>國(guó)</script><textarea>國(guó)</textarea>',
      0,
    ],
    ['not in raw text', '<xmp>國(guó)</xmp><noscript>國(guó)</noscript>', 0],
  ])('%s', (_, body, readings) => expect(signalsOf(body).text.readings).toBe(readings));

  test('with what they are like', () => {
    const { text, script, sample } = signalsOf(
      '<p>我國(guo)(guo)制(zhi)造，產(chǎn)品已(yǐ)經很好，躊躇(chóuchú)</p>',
    );
    expect(text).toMatchObject({ readings: 4, doubled: 1, toned: 2, glosses: 1 });
    expect(script.bases).toBe(2);
    expect(sample).toBe('國(guo)(guo)');
  });

  test('with the steps between them, line by line', () => {
    const { text } = signalsOf(
      '<p>一(yī)二(èr)三四(sì)五六七(qī)</p><p>八(bā)九十百千萬億兆京垓秭穰溝(gōu)</p>',
    );
    expect(text.steps).toEqual([0, 1, 1, 1, 0, 0, 0, 0, 0, 1]);
  });
});

describe('lines', () => {
  test('of text are counted, short ones and links apart', () => {
    const { text } = signalsOf(
      `<p>${LINE}</p><p>${LINE.replace('口', '口(kǒu)')}</p><p>短行</p><p><a href="/">${LINE}</a></p>`,
    );
    expect(text).toMatchObject({ blocks: 2, blocksWithReadings: 1 });
  });

  test('of a plain-text page are those of its pre', () => {
    expect(signalsOf(`<pre>${LINE}\n\n${LINE}\n短行</pre>`).text.blocks).toBe(2);
  });

  test('that come back are known, whatever their readings', () => {
    const again = LINE.replace('口', '口(kou)(kou)').replace('散', '<b>散</b>(san)');
    expect(signalsOf(`<p>${LINE}</p><p>${again}</p>`).repeated).toBe(1);
    expect(signalsOf(`<p>${LINE}</p><p>${LINE}了</p>`).repeated).toBe(0);
  });

  test('of links are looked at where there is nothing else', () => {
    const links = `<li><a href="/1">${LINE}</a></li>`.repeat(3);
    expect(signalsOf(`<ul>${links}</ul>`).text.blocks).toBe(3);
  });
});

test('script is that of the prose, not of the junk around it', () => {
  const junk = '<a href="http://x.example/">国产精品无码视频在线观看</a> ';
  const { script, junkLinks } = signalsOf(`<p>${LINE}</p><footer>${junk.repeat(30)}</footer>`);
  expect(script).toMatchObject({ han: 27, traditional: 9, simplified: 0 });
  expect(junkLinks).toBe(30);
});

describe('the junk title', () => {
  const JUNK = '亚洲无码视频_国产精品人妻在线观看_欧美成人高清';
  const read = (html: string) => {
    const { junkTitle, junkOpens } = readSignals(documentOf(html));
    return [junkTitle, junkOpens];
  };
  test.each([
    ['in title', `<title>${JUNK}</title><p>${LINE}</p>`, false],
    ['in title and heading', `<title>${JUNK}</title><h1><a href="/">${JUNK}</a></h1>`, true],
    ['in the heading, further down', `<p>${LINE}</p><p>甲</p><p>乙</p><h1>${JUNK}</h1>`, true],
    ['in the first line', `<div>${JUNK}</div><p>${LINE}</p>`, true],
    ['in the keywords', `<meta name="keywords" content="${JUNK}"><p>${LINE}</p>`, false],
  ])('%s', (_, html, opens) => expect(read(html)).toEqual([JUNK, opens]));

  test('not where it is quoted', () =>
    expect(read(`<title>报道</title><h1>报道</h1><p>甲</p><p>乙</p><p>${JUNK}</p>`)).toEqual([
      null,
      false,
    ]));
});

describe('soup', () => {
  test.each([
    ['by its class', '<div class="pl_css_ganrao"><i></i><b></b></div>', 3],
    ['not without', '<div style="display:none"><i></i><b></b></div>', 0],
  ])('%s', (_, body, soup) => expect(signalsOf(body).soup).toBe(soup));
});

describe('words', () => {
  test('are read through their readings', () => {
    expect(signalsOf('<p>最(zui)后(hou)(hou)，制(zhi)造</p>').script).toMatchObject({
      mixedWords: 2,
      nativeForms: 0,
    });
    expect(signalsOf('<p>最後，裡面並不</p>').script).toMatchObject({
      mixedWords: 0,
      nativeForms: 3,
    });
  });
});
