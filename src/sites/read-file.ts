import { FILE_VERSION } from './export-rules.ts';

/** Why nothing of a file could be taken. */
export type FileError = 'notJson' | 'notOurs' | 'newer' | 'tooLarge';

export type FileResult =
  | { readonly ok: true; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly error: FileError };

/** Far more than ten thousand rules take. */
const MOST_CHARACTERS = 4_000_000;

/** Reads the text of a file of ours as far as its fields; what they hold is not looked at. */
export function readFile(text: string): FileResult {
  if (text.length > MOST_CHARACTERS) return { ok: false, error: 'tooLarge' };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return { ok: false, error: 'notJson' };
  }
  if (typeof value !== 'object' || value === null || !('qingdu' in value)) {
    return { ok: false, error: 'notOurs' };
  }
  const { qingdu } = value;
  if (!Number.isInteger(qingdu) || Number(qingdu) < 1) return { ok: false, error: 'notOurs' };
  if (Number(qingdu) > FILE_VERSION) return { ok: false, error: 'newer' };
  return { ok: true, fields: { ...value } };
}
