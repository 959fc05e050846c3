import iconv from 'iconv-lite';
import type { Decode } from '../article/decode-bytes.ts';

/**
 * Decodes as browsers do. Node's own Big5 is without Hong Kong's characters: it makes private ones of
 * 喺 and 嘅, which nobody can read.
 */
export const decodeByName: Decode = (bytes, encoding) =>
  encoding === 'big5'
    ? iconv.decode(bytes as Buffer, 'big5-hkscs')
    : new TextDecoder(encoding).decode(bytes);
