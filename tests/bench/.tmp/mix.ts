import { judgeHand } from '../../../src/text/count-mixed-words.ts';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import { disguiseText } from '../../page-maker/spammers-table.ts';
import { blockTexts } from '../../page-maker/article.ts';
import { readFileSync } from 'node:fs';
let t=loadCorpus().map(a=>disguiseText(a.blocks.flatMap(blockTexts).join('\n'))).join('\n')+readFileSync('/work/shared/seed/000_02b4ba6e7c9445bd.txt','utf8').replace(/\([a-z]+\)/g,'').slice(100);
const yes:Record<string,number>={},no:Record<string,number>={};
for(let i=0;i<t.length;i++){ if(!'后里并复于制干筑系范云斗松谷御志吁面只卷才准借占胡须困折表丑'.includes(t[i]!))continue; const w=t.slice(i-1,i+2).replace(/\n/g,'|'); const h=judgeHand(t[i-1]!,t[i]!,t[i+1]!); const r=h?yes:no; r[w]=(r[w]??0)+1;}
const f=(r:Record<string,number>)=>Object.entries(r).sort((a,b)=>b[1]-a[1]).slice(0,260).map(x=>x.join('')).join(' ');
console.log('YES',f(yes),'\nNO',f(no));
