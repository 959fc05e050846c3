import { readFileSync } from 'node:fs';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import { disguiseText } from '../../page-maker/spammers-table.ts';
import { blockTexts } from '../../page-maker/article.ts';
import ts from 'opencc-js/dict/TSCharacters';
function page(label:string,lead:[number,number],trails:[number,number][]){const b:number[]=[];for(let l=lead[0];l<=lead[1];l++)for(const[t0,t1]of trails)for(let t=t0;t<=t1;t++)b.push(l,t);return new Set([...new TextDecoder(label).decode(new Uint8Array(b))].filter(c=>c>='\u4e00'&&c<='\u9fff'))}
const gb=page('gb2312',[0xb0,0xf7],[[0xa1,0xfe]]);
const b1=page('big5',[0xa4,0xc6],[[0x40,0x7e],[0xa1,0xfe]]);
const b5=page('big5',[0xa4,0xf9],[[0x40,0x7e],[0xa1,0xfe]]);
console.log(gb.size,b1.size,b5.size);
const trad=new Set(ts.split('|').map(l=>l.split(' ')).filter(([a,b])=>a!==b).map(l=>l[0]!));
for(const B of [b1,b5]){
const T=new Set([...B].filter(c=>!gb.has(c)));const S=new Set([...gb].filter(c=>!b5.has(c)));
console.log('T',T.size,'S',S.size, 'T not trad',[...T].filter(c=>!trad.has(c)).length);
const src=loadCorpus().map(a=>a.blocks.flatMap(blockTexts).join('\n')).join('\n'); const dis=disguiseText(src)+readFileSync('/work/shared/seed/000_02b4ba6e7c9445bd.txt','utf8').slice(100);
let n=0,c=0;const miss=new Map<string,number>();for(const x of dis)if(trad.has(x)){n++;if(T.has(x))c++;else miss.set(x,(miss.get(x)??0)+1)}
console.log('cover',c/n,[...miss].sort((a,b)=>b[1]-a[1]).slice(0,40).map(x=>x.join('')).join(' '));
console.log('T in simplified',[...src].filter(x=>T.has(x)).join(''));
console.log('S in disguised',[...dis].filter(x=>S.has(x)).join('').slice(0,200), [...src].filter(x=>S.has(x)).length/src.length);
}
const st=[...'後裡裏並併幹築佔於后里并干筑占复于制系范云斗松谷御志吁徵瞭藉乾夥著着臺台妳祂喺咗嘅唔'];console.log(st.map(c=>c+(gb.has(c)?'g':'-')+(b1.has(c)?'1':b5.has(c)?'2':'-')).join(' '));
const gb1=page('gb2312',[0xb0,0xd7],[[0xa1,0xfe]]);
console.log('GB1 not B1 but B2:',[...gb1].filter(c=>!b1.has(c)&&b5.has(c)).join(''), 'simp kept', [...gb1].filter(c=>!b1.has(c)).length);
console.log('T not trad:',[...b1].filter(c=>!gb.has(c)&&!trad.has(c)).join(''));
