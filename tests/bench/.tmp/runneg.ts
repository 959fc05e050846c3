import { JSDOM } from 'jsdom';
import { readFileSync } from 'node:fs';
import { readSignals } from '../../../src/dom/read-signals.ts';
import { detect } from '../../../src/article/detect.ts';
const exp=JSON.parse(readFileSync('tests/negatives/expected.json','utf8'));
for(const [slug,kind] of Object.entries(exp)){
 const html=readFileSync(`tests/negatives/${slug}.html`,'utf8');
 for(const cut of [1,.95,.9,.85,.8,.75,.7,.65,.6,.55,.5,.45,.4,.35,.3,.25,.2,.15,.1]){
  const s=readSignals(new JSDOM(html.slice(0,html.length*cut)).window.document); const v=detect(s);
  if(cut===1? v.kind!==kind : v.kind==='spam') console.log(slug,cut,'expected',kind,'got',v.kind,JSON.stringify({...s,script:undefined}));
 }}
