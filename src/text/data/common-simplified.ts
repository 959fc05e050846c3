/**
 * The commonest characters that Simplified text uses and Traditional text does not. A page of the family
 * has none of them outside its junk: whoever disguised it changed them all. Those in
 * `SIMPLIFIED_RANGES` are left out. Roughly by frequency.
 */
export const COMMON_SIMPLIFIED: string =
  '国来个们为时会这对过发学动现点开种实机电长体关应进产无气书与' +
  '两么头从还业当样员东条张声报阳总处军运农区义数将亲导连场决远' +
  '变达选华传务队类战创权响联标乐构积专际压环举护备优历单节团坏' +
  '适双显图价艺态网营层仅虽飞却养师满测够离减滚盖温丝灯药脑爱听' +
  '买卖岁归写妈孙';

/** Ranges of radicals that only Simplified text writes so: first and last character of each. */
export const SIMPLIFIED_RANGES = '纠缵见觑讠谷贝赣车辚钅镶门阛韦韬页颧风飙饣馕马骧鱼鳣鸟鹴';
