/**
 * The commonest characters that Simplified text uses and Traditional text does not. A page of the family
 * has none of them outside its junk: whoever disguised it changed them all. Roughly by frequency.
 */
export const COMMON_SIMPLIFIED: string =
  '国来个们为说时会这对过发经学动现点开种实间机电长门问体关应进' +
  '产见无气书设与两么头从还给业线当样员东条张声报话车阳级认总处军' +
  '运农区义结题数将统亲导风观连场论决远变领马红达记选视华传计资务' +
  '队类战创权响联标乐构积专际验识压织环举调护练备纪费钱续优历页单' +
  '讲节团铁语坏适请双显图价败艺态网营层证仅读虽试飞却养细组终维' +
  '让师满测够离减滚盖温丝灯药脑钟爱听买卖钢岁归写妈孙';
