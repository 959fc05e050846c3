import { COMMON_TRADITIONAL } from '/work/main/src/text/data/common-traditional.ts';
import { loadCorpus } from '/work/main/tests/corpus/load-corpus.ts';
import { disguiseText } from '/work/main/tests/page-maker/spammers-table.ts';
import { blockTexts } from '/work/main/tests/page-maker/article.ts';
import { readFileSync } from 'node:fs';
import ts from 'opencc-js/dict/TSCharacters';
const trad=new Set(ts.split('|').map(l=>l.split(' ')).filter(([a,b])=>a!==b).map(l=>l[0]));
const C=new Set(COMMON_TRADITIONAL); console.log('list',C.size, 'ts', trad.size, [...C].filter(c=>!trad.has(c)).join(''));
let all=0,cov=0; const miss=new Map<string,number>(); let han=0; const freq=new Map<string,number>();
const run=(s:string,d:string)=>{const a=[...s],b=[...d];a.forEach((c,i)=>{if(/\p{Script=Han}/u.test(c))han++; if(c!==b[i]){all++;if(C.has(b[i]!))cov++;else miss.set(b[i]!,(miss.get(b[i]!)??0)+1)}})};
for(const a of loadCorpus()){const t=a.blocks.flatMap(blockTexts).join('\n');run(t,disguiseText(t))}
console.log('corpus',all/han,cov/all,[...miss].sort((x,y)=>y[1]-x[1]).slice(0,150).map(x=>x.join('')).join(' '));
const seed=readFileSync('/work/shared/seed/000_02b4ba6e7c9445bd.txt','utf8').replace(/\([a-z]+\)/g,'');
let st=0,sc=0;const m2=new Map<string,number>();const pr=new Map<string,number>();
for(const c of seed){if(trad.has(c)){st++;if(C.has(c))sc++;else m2.set(c,(m2.get(c)??0)+1)} if('後裡裏並併幹築佔后里并干筑占制製于於系係繫复復複范範云雲斗鬥松鬆只面麵谷穀志誌御禦卷捲表錶'.includes(c))pr.set(c,(pr.get(c)??0)+1)}
console.log('seed',st,sc/st,[...m2].sort((x,y)=>y[1]-x[1]).map(x=>x.join('')).join(' '));console.log([...pr].map(x=>x.join('')).join(' '));
