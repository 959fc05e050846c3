import { analyse } from 'chardet';

/** Encodings of Chinese pages; GB18030 reads GBK and GB2312 too. */
const BY_NAME: Readonly<Record<string, string>> = {
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  'x-gbk': 'gb18030',
  big5: 'big5',
  // The standard's Big5 holds Hong Kong's characters as well.
  'big5-hkscs': 'big5',
};

/** What stands in for a byte that no character begins with. */
const REPLACEMENT = /\ufffd/gu;

/** How far into a page its `<meta charset>` is looked for, in bytes, as browsers do. */
const PRESCAN = 4096;

/** Share of zero bytes above which a file is no text. */
const MOST_ZEROS = 0.002;

/** Decodes bytes in an encoding that is named as the Encoding Standard names it. */
export type Decode = (bytes: Uint8Array, encoding: string) => string;

const decodeNatively: Decode = (bytes, encoding) => new TextDecoder(encoding).decode(bytes);

/** A file that cannot be text. */
export class BinaryFileError extends Error {
  override readonly name = 'BinaryFileError';
}

function readMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

function readMetaCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const found = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1]?.toLowerCase();
  if (!found) return null;
  const name = BY_NAME[found] ?? found;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function guess(bytes: Uint8Array): string {
  for (const { name } of analyse(bytes.subarray(0, 65_536))) {
    const known = BY_NAME[name.toLowerCase()];
    if (known) return known;
  }
  return 'gb18030';
}

function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  const starts = (...magic: number[]) => magic.every((byte, index) => head[index] === byte);
  // PDF, ZIP and the office formats in it, PNG, JPEG, GIF, gzip.
  if (starts(0x25, 0x50, 0x44, 0x46) || starts(0x50, 0x4b, 3, 4) || starts(0x89, 0x50, 0x4e, 0x47))
    return true;
  if (starts(0xff, 0xd8, 0xff) || starts(0x47, 0x49, 0x46, 0x38) || starts(0x1f, 0x8b)) return true;
  let controls = 0;
  let zeros = 0;
  for (const byte of head) {
    if (byte === 0) zeros++;
    else if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) controls++;
  }
  // One by mistake is dropped, as browsers do.
  return zeros > head.length * MOST_ZEROS || controls > head.length * 0.05;
}

/**
 * Decodes a file's bytes: by its byte order mark, its `<meta charset>`, as UTF-8 where it is valid,
 * else by what the bytes look like (GBK or Big5). A declared encoding that the bytes contradict loses
 * to UTF-8: saved pages keep the declaration of the page they were.
 *
 * @param decode - left out, the platform's own, which is right in browsers
 * @throws BinaryFileError where the bytes are no text
 */
export function decodeBytes(bytes: Uint8Array, decode: Decode = decodeNatively): string {
  const marked = readMark(bytes);
  if (marked) return decode(bytes, marked);
  if (looksBinary(bytes)) throw new BinaryFileError('not a text file');
  const declared = readMetaCharset(bytes);
  const encoding = isUtf8(bytes)
    ? 'utf-8'
    : declared && declared !== 'utf-8'
      ? declared
      : guess(bytes);
  const text = decode(bytes, encoding);
  const broken = text.match(REPLACEMENT)?.length ?? 0;
  if (broken > 16 && broken > text.length * 0.2) throw new BinaryFileError('not a text file');
  return text.replaceAll('\0', '');
}
