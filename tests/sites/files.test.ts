import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withRules } from '../../src/sites/change-rules.ts';
import { exportRules } from '../../src/sites/export-rules.ts';
import { importRules } from '../../src/sites/import-rules.ts';
import { anyRules } from './arbitrary.ts';

const file = (rules: unknown) => JSON.stringify({ qingdu: 1, rules });

describe('importRules', () => {
  it('gives back what exportRules wrote', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        const kept = withRules([], rules);
        const back = importRules(exportRules(kept));
        expect(back).toEqual({ ok: true, rules: kept, skipped: [], duplicates: 0 });
      }),
    );
  });

  it('takes what is good, and says what is not and why', () => {
    const result = importRules(
      file([
        { pattern: 'Example.com', mode: 'always' },
        { pattern: '*', mode: 'spam' },
        { pattern: '', mode: 'spam' },
        { pattern: 'b.example', mode: 'sometimes' },
        { pattern: 7, mode: 'spam' },
        null,
        'c.example',
        { pattern: '*://example.com/*', mode: 'never', more: true },
      ]),
    );
    expect(result).toEqual({
      ok: true,
      rules: [{ pattern: '*://example.com/*', mode: 'never' }],
      skipped: [
        { place: 2, text: '*', error: 'allSites' },
        { place: 3, text: '', error: 'empty' },
        { place: 4, text: 'b.example', error: 'mode' },
        { place: 5, text: '{"pattern":7,"mode":"spam"}', error: 'notARule' },
        { place: 6, text: 'null', error: 'notARule' },
        { place: 7, text: '"c.example"', error: 'notARule' },
      ],
      duplicates: 1,
    });
  });

  it.each([
    ['', 'notJson'],
    ['{', 'notJson'],
    ['[]', 'notOurs'],
    ['null', 'notOurs'],
    ['7', 'notOurs'],
    ['{"rules":[]}', 'notOurs'],
    ['{"qingdu":"1","rules":[]}', 'notOurs'],
    ['{"qingdu":0,"rules":[]}', 'notOurs'],
    ['{"qingdu":1}', 'notOurs'],
    ['{"qingdu":1,"rules":{}}', 'notOurs'],
    ['{"qingdu":2,"rules":[]}', 'newer'],
    [' '.repeat(4_000_001), 'tooLarge'],
  ])('refuses %.40j: %s', (text, error) => {
    expect(importRules(text)).toEqual({ ok: false, error });
  });

  it('reads a file that an editor put a byte order mark into', () => {
    expect(importRules(`\ufeff${file([])}`)).toMatchObject({ ok: true });
  });

  it('never throws and never makes a rule of what is none', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.jsonValue().map(file), fc.array(fc.jsonValue()).map(file)),
        (text) => {
          const result = importRules(text);
          if (result.ok)
            expect(importRules(exportRules(result.rules))).toMatchObject({ rules: result.rules });
        },
      ),
    );
  });
});
