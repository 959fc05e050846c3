import { readFileSync } from 'node:fs';
import { COMMON_TRADITIONAL, TRADITIONAL_RANGES } from '../../../src/text/data/common-traditional.ts';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import { disguiseText } from '../../page-maker/spammers-table.ts';
import { blockTexts } from '../../page-maker/article.ts';
import { kindAt } from '../../../src/text/character-kinds.ts';
import ts from 'opencc-js/dict/TSCharacters';
const trad=new Set(ts.split('|').map(l=>l.split(' ')).filter(([a,b])=>a!==b).map(l=>l[0]!));
const inR=(c:string)=>{for(let i=0;i<TRADITIONAL_RANGES.length;i+=2)if(c>=TRADITIONAL_RANGES[i]!&&c<=TRADITIONAL_RANGES[i+1]!)return true;return false};
const texts=loadCorpus().map(a=>disguiseText(a.blocks.flatMap(blockTexts).join('\n')));
const all=texts.join('')+readFileSync('/work/shared/seed/000_02b4ba6e7c9445bd.txt','utf8').replace(/\([a-z]+\)/g,'');
const f=new Map<string,number>();let n=0,r=0;for(const c of all)if(trad.has(c)){n++;if(inR(c))r++;else f.set(c,(f.get(c)??0)+1)}
console.log('range share',r/n,'distinct outside',f.size);
const L=[...COMMON_TRADITIONAL];
for(const [a,b] of [[516,0],[200,150],[150,200],[200,200],[230,120]]as const){const set=new Set([...L.slice(0,a),...[...f].sort((x,y)=>y[1]-x[1]).slice(0,b).map(x=>x[0])]);let cov=r;for(const[c,k]of f)if(set.has(c))cov+=k;console.log(a,b,set.size,cov/n)}
const set=new Set([...L.slice(0,200),...[...f].sort((x,y)=>y[1]-x[1]).slice(0,170).map(x=>x[0])]);
console.log([...set].filter(c=>c!=='著').join(''), set.size);
