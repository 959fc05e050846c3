import { JSDOM } from 'jsdom';
import { readSignals } from '../../../src/dom/read-signals.ts';
import { detect } from '../../../src/article/detect.ts';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import { makePage } from '../../page-maker/make-page.ts';
import { planPages } from '../../page-maker/plan-pages.ts';
const n=Number(process.argv[2]??200), seed=Number(process.argv[3]??5), blocks=Number(process.argv[4]??2), strip=process.argv[5]??'';
const bad:Record<string,number>={}; const tot:Record<string,number>={};
for(const o of planPages(loadCorpus().map(a=>({...a,blocks:a.blocks.slice(0,blocks)})),n,seed)){
  let {html}=makePage(o);
  if(strip.includes('t')) html=html.replace(/<title>.*?<\/title>/,'<title>x</title>').replace(/<meta name="(keywords|description)"[^>]*>/g,'');
  if(strip.includes('h')) html=html.replace(/<h1><a.*?<\/h1>/,'');
  if(strip.includes('f')) html=html.replace(/<footer><div class="friendship.*?<\/footer>/s,'').replace(/<div style="position:fixed;left.*?<\/div>/s,'');
  if(strip.includes('s')) html=html.replace(/pl_css_ganrao/g,'zz').replace(/id='?"?\w{5}'?"?/g,'');
  const d=new JSDOM(html).window.document; const s=readSignals(d); const v=detect(s);
  tot[o.variant]=(tot[o.variant]??0)+1;
  if(v.kind!=='spam'){bad[o.variant]=(bad[o.variant]??0)+1; if((bad[o.variant]??0)<=1){console.log(o.variant,o.skin,o.article.slug,v.kind,JSON.stringify(s))}}
}
console.log(process.argv.slice(2).join(' '),'missed',bad);
