import simplifiedToTraditional from 'opencc-js/dict/STCharacters';
import taiwanVariants from 'opencc-js/dict/TWVariants';

/** Characters the spammers leave alone: also Traditional in their own right, in another sense. */
const LEFT_ALONE = '后里制干并占筑面系于复范云斗涌只松了谷丑卷借才御志折表胡困欲向岩吁';

/** Where the spammers' table holds something other than the dictionary's first form. */
const OWN_FORMS: Readonly<Record<string, string>> = {
  着: '著',
  台: '臺',
  准: '準',
  说: '說',
  // The dictionary's first form is the rarer 鍾.
  钟: '鐘',
};

/** Variant D goes on to convert what the others leave alone. */
const OVER_CONVERTED: Readonly<Record<string, string>> = {
  系: '係',
  面: '麵',
  制: '製',
  于: '於',
  复: '複',
};

function pairs(table: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const entry of table.split('|')) {
    const [from, to] = entry.split(' ');
    if (from !== undefined && to !== undefined) map.set(from, to);
  }
  return map;
}

const TABLE = buildTable();

function buildTable(): ReadonlyMap<string, string> {
  // Pages show 為 群 啟 峰, not the dictionary's 爲 羣 啓 峯.
  const variants = pairs(taiwanVariants);
  const table = new Map<string, string>();
  for (const [from, to] of pairs(simplifiedToTraditional)) {
    const form = variants.get(to) ?? to;
    if (form !== from) table.set(from, form);
  }
  for (const character of LEFT_ALONE) table.delete(character);
  for (const [from, to] of Object.entries(OWN_FORMS)) table.set(from, to);
  return table;
}

/** What step 1 of the disguise makes of one character; most stay as they are. */
export function disguiseCharacter(character: string, overConvert: boolean): string {
  if (overConvert) {
    const over = OVER_CONVERTED[character];
    if (over !== undefined) return over;
  }
  return TABLE.get(character) ?? character;
}

/** Step 1 of the disguise over a whole text, character by character and blind to words. */
export function disguiseText(text: string, overConvert = false): string {
  return Array.from(text, (character) => disguiseCharacter(character, overConvert)).join('');
}
