// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { chooseOffers, type OfferFacts } from '../../src/reader/choose-offers.ts';
import type { Presentation, PresentOptions } from '../../src/reader/types.ts';
import { articleView } from './sample-article.ts';
import { button, click, press, showReader } from './show-reader.ts';

const FACTS: OfferFacts = {
  verdict: { kind: 'plain', evidence: [] },
  pageScript: 'hant',
  hasReadings: false,
  options: { script: 'zh-Hans', removeReadings: false },
};
const OWN = { script: 'original', removeReadings: false } as const;

describe('what is offered above an article', () => {
  it.each<[string, Partial<OfferFacts>, string[]]>([
    ['a disguised page', { verdict: { kind: 'spam', evidence: [] } }, []],
    ['a Simplified page', { pageScript: 'hans' }, []],
    ['a Japanese page', { pageScript: 'not-chinese' }, []],
    ['a Traditional page that was converted', {}, ['offerOwnScript']],
    ['a Traditional page as it is', { options: OWN }, ['offerSimplify']],
    ['a lesson', { pageScript: 'hans', hasReadings: true }, ['offerRemoveReadings']],
    [
      'a lesson without its readings',
      { pageScript: 'hans', options: { script: 'zh-Hans', removeReadings: true } },
      ['offerKeepReadings'],
    ],
    ['a Traditional lesson', { hasReadings: true }, ['offerOwnScript', 'offerRemoveReadings']],
  ])('%s', (_, facts, names) => {
    const offers = chooseOffers({ ...FACTS, ...facts }, 'zh-Hans');
    expect(offers.map(({ name }) => name)).toEqual(names);
  });

  it('leads back to the script that the user reads in', () => {
    expect(chooseOffers({ ...FACTS, options: OWN }, 'zh-Hant-TW')).toMatchObject([
      { name: 'offerConvert', change: { script: 'zh-Hant-TW' } },
    ]);
  });
});

function view(change: Partial<Presentation> = {}): Presentation {
  return { ...articleView(), ...change };
}

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));

describe('the script of an article', () => {
  it('is chosen from a list, by key too; the choice is told', async () => {
    const { root, actions } = showReader(view());
    press('f');
    expect(document.activeElement?.textContent).toContain('简体');
    const taiwan = [...root.querySelectorAll('.menu-item')].find((item) =>
      item.textContent?.includes('台湾'),
    );
    click(taiwan ?? null);
    expect(root.querySelector('.menu-item')).toBeNull();
    expect(actions.present).toHaveBeenCalledExactlyOnceWith({
      script: 'zh-Hant-TW',
      removeReadings: false,
    });
    await settle();
    expect(root.querySelector('[role=status]')?.textContent).toBe('现在是：繁体（台湾）');
    press('f');
    expect(document.activeElement?.textContent).toContain('台湾');
  });

  it('cannot be chosen where the page is not Chinese', () => {
    const { root, actions } = showReader(view({ pageScript: 'not-chinese' }));
    press('f');
    expect(root.querySelector('.menu-item')).toBeNull();
    expect(button('字形')).toBeNull();
    expect(actions.present).not.toHaveBeenCalled();
  });
});

it('readings on purpose are taken out by one press, and put back by one', async () => {
  const { root, actions } = showReader(
    view({ verdict: { kind: 'annotated', evidence: [] }, pageScript: 'hans', hasReadings: true }),
  );
  actions.present.mockImplementation(async (options: PresentOptions) =>
    view({
      verdict: { kind: 'annotated', evidence: [] },
      pageScript: 'hans',
      hasReadings: !options.removeReadings,
      options,
    }),
  );
  click(button('去掉注音'));
  expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
  await settle();
  expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('false');
  expect(root.querySelector('[role=status]')?.textContent).toBe('注音已去掉');
  click(button('放回来'));
  await settle();
  expect(actions.present.mock.calls.map(([options]) => options.removeReadings)).toEqual([
    true,
    false,
  ]);
  expect(button('去掉注音')).not.toBeNull();
});
