import fs from 'node:fs';
import { COMMON_TRADITIONAL } from '../../../src/text/data/common-traditional.ts';
import { COMMON_SIMPLIFIED } from '../../../src/text/data/common-simplified.ts';
const tr='糸纎見覿訁讞貝贜車轢釒钃門闥韋韜頁顴風飌飠饟馬驫魚鱻鳥鸞';
const except='系素索紊紫累絮紧絷縻繁纂綮綦詹誓警譬誊誉訚詈訾訇謇謄鉴銮錾釜鋆鍪鎏鏖鑫飨餍餐饕飧餮';
const sr='纠缵见觑讠谷贝赣车辚钅镶门阛韦韬页颧风飙饣馕马骧鱼鳣鸟鹴';
const pairs=(s:string)=>{const c=[...s];const o:[number,number][]=[];for(let i=0;i<c.length;i+=2)o.push([c[i]!.charCodeAt(0),c[i+1]!.charCodeAt(0)]);return o};
const inn=(s:string,c:string)=>pairs(s).some(([a,b])=>c.charCodeAt(0)>=a&&c.charCodeAt(0)<=b);
for(const [a,b] of pairs(tr).concat(pairs(sr))) console.log(a.toString(16),b.toString(16),a<b);
const drop='螞蟻蠶癢癥瘡禪竄箏篩罷羨翹脹臘舖莖蔔薩蘿蛻蠟蠻衆襯豔迴逕遜遼邁郵醜釀陝隸骯髮鬍鬱爾彙濛曬氈噴囉嚨嗆噠嘩吶妝姍娛嫻鷂譁螢驟熒暱氫鹼撈擰銼漿燜檸屜襪絆澆焖嶼廂啞灑慘慮憶懇懺慶晉屆'.replace('髮','').replace('鬱','').replace('慶','').replace('慮','').replace('憶','').replace('爾','').replace('驟','');
const t=[...COMMON_TRADITIONAL].filter(c=>!inn(tr,c)&&!drop.includes(c));
const s=[...COMMON_SIMPLIFIED].filter(c=>!inn(sr,c));
console.log(t.length,s.length);
const wrap=(a:string[])=>{const l=[];for(let i=0;i<a.length;i+=30)l.push(`  '${a.slice(i,i+30).join('')}'`);return l.join(' +\n')};
fs.writeFileSync('src/text/data/common-traditional.ts',`/**
 * The commonest characters that Traditional text uses and Simplified text does not: enough to tell the
 * two apart on any page, and small enough for the detector, which ships without a dictionary. Those
 * in \`TRADITIONAL_RANGES\` are left out, and 著 乾 藉, which are in both scripts. Roughly by frequency.
 */
export const COMMON_TRADITIONAL: string =
${wrap(t)};

/**
 * Unicode has its ideographs by radical, and these radicals are written otherwise in Simplified: first
 * and last character of each range.
 */
export const TRADITIONAL_RANGES = '${tr}';

/** Characters in the ranges that both scripts have, or Simplified alone: their radical stands below. */
export const IN_BOTH = '${except}';
`);
fs.writeFileSync('src/text/data/common-simplified.ts',`/**
 * The commonest characters that Simplified text uses and Traditional text does not. A page of the family
 * has none of them outside its junk: whoever disguised it changed them all. Those in
 * \`SIMPLIFIED_RANGES\` are left out. Roughly by frequency.
 */
export const COMMON_SIMPLIFIED: string =
${wrap(s)};

/** Ranges of radicals that only Simplified text writes so: first and last character of each. */
export const SIMPLIFIED_RANGES = '${sr}';
`);
