/** What browsers and Node have alike; `src/text` knows no DOM. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** Every character of a double-byte code page with a lead byte in a range. */
export function decodePage(label: string, first: number, last: number, firstTrail: number): string {
  const bytes = new Uint8Array((last - first + 1) * (0xff - firstTrail) * 2);
  let at = 0;
  for (let lead = first; lead <= last; lead++)
    for (let trail = firstTrail; trail < 0xff; trail++) {
      bytes[at++] = lead;
      bytes[at++] = trail;
    }
  return new TextDecoder(label).decode(bytes);
}

/**
 * The common characters of Traditional and of Simplified text, read off the code pages that every
 * browser has: the first plane of Big5 and the first level of GB 2312. What only one of them holds
 * tells the two scripts apart: all but 2 in 1000 of what the disguise makes, and no table to carry.
 */
export function readScripts(): { traditional: string; simplified: string } {
  return {
    traditional: decodePage('big5', 0xa4, 0xc6, 0x40),
    simplified: decodePage('gb2312', 0xb0, 0xd7, 0xa1),
  };
}
