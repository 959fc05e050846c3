import puppeteer from 'puppeteer-core';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
const r=await build({stdin:{contents:`
import { readSignals } from './src/dom/read-signals.ts';
import { detect } from './src/article/detect.ts';
import { sampleLines } from './src/dom/sample-lines.ts';
import { countSoup } from './src/dom/count-soup.ts';
import { characterKinds, scriptKinds } from './src/text/character-kinds.ts';
import { isJunkTitle } from './src/text/judge-junk-title.ts';
import { scanLine } from './src/text/scan-line.ts';
import { noCounts } from './src/text/text-counts.ts';
globalThis.prof=()=>{const o={};const t=(n,f)=>{const s=performance.now();f();o[n]=+(performance.now()-s).toFixed(3)};
t('nothing',()=>1);t('kinds',characterKinds);t('title',()=>isJunkTitle(document.title));const L=[];t('walk',()=>sampleLines(document.body,l=>L.push(l),()=>true));const c=noCounts();t('scan',()=>{for(const l of L)scanLine(l.text,c)});t('soup',()=>countSoup(document.body));t('h1',()=>[document.querySelector('h1')?.textContent,document.querySelector('meta[name=keywords]')]);
t('scripts',scriptKinds);let s;t('signals',()=>{s=readSignals(document)});t('detect',()=>detect(s));t('signals2',()=>{s=readSignals(document)});return o};`,resolveDir:'/work/main'},bundle:true,minify:true,write:false,format:'iife',charset:'utf8',target:'es2022'});
let cur='';const srv=createServer((_,res)=>{res.writeHead(200,{'Content-Type':'text/html; charset=utf-8','Cross-Origin-Opener-Policy':'same-origin','Cross-Origin-Embedder-Policy':'require-corp'});res.end(cur)});
await new Promise<void>(k=>srv.listen(0,'127.0.0.1',k));const port=(srv.address() as any).port;
const b=await puppeteer.launch({executablePath:'/usr/bin/chromium',headless:true,args:['--no-sandbox','--disable-gpu','--no-first-run','--disable-background-networking']});
const p=await b.newPage();let k=0;
for(const n of ['en-news','en-news','hans-news','hans-news','hant-tw-news','hans-rare-words','hans-lesson-every-character','hans-lesson-every-character']){cur=readFileSync(`tests/negatives/${n}.html`,'utf8');await p.goto(`http://127.0.0.1:${port}/${k++}`);await p.evaluate(r.outputFiles[0]!.text);console.log(n,JSON.stringify(await p.evaluate(()=>(globalThis as any).prof())));}
await b.close();srv.close();
