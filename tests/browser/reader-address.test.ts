import { describe, expect, test } from 'vitest';
import { readPurpose } from '../../src/browser/reader-address.ts';

const PAGE = 'chrome-extension://abc/reader.html';

describe('readPurpose', () => {
  test.each([
    ['?secret=5f', { kind: 'read', ticket: { secret: '5f', tabId: null } }],
    ['?secret=5f&tab=12', { kind: 'read', ticket: { secret: '5f', tabId: 12 } }],
    ['?secret=5f#walls', { kind: 'read', ticket: { secret: '5f', tabId: null } }],
    ['?message=pdf', { kind: 'say', message: 'pdf' }],
    ['?message=forbiddenPage', { kind: 'say', message: 'forbiddenPage' }],
  ])('%s', (query, purpose) => {
    expect(readPurpose(PAGE + query)).toEqual(purpose);
  });

  test.each([
    '',
    '?secret=',
    '?tab=12',
    '?message=',
    '?message=toString',
    '?secret=5f&tab=-1',
    '?secret=5f&tab=x',
  ])('makes no sense of %j', (query) => {
    expect(readPurpose(PAGE + query)).toBeNull();
  });
});
