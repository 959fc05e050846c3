import puppeteer from 'puppeteer-core';
import { createServer } from 'node:http';
const code=`
globalThis.prof=()=>{const o={};const t=(n,f)=>{const s=performance.now();const r=f();o[n]=+(performance.now()-s).toFixed(3);return r};
const mk=(a,b,f)=>{const w=255-f,B=new Uint8Array((b-a+1)*w*2);let i=0;for(let l=a;l<=b;l++)for(let r=f;r<255;r++){B[i++]=l;B[i++]=r}return B};
const g=t('gbytes',()=>mk(0xb0,0xf7,0xa1)),b=t('bbytes',()=>mk(0xa4,0xc6,0x40));
const gs=t('gdec',()=>new TextDecoder('gb2312').decode(g)),bs=t('bdec',()=>new TextDecoder('big5').decode(b));
const T=t('alloc',()=>new Uint16Array(65536));
t('mark',()=>{for(let i=0;i<gs.length;i++)T[gs.charCodeAt(i)]|=1;for(let i=0;i<bs.length;i++){T[bs.charCodeAt(i)]|=2}});
return o};`;
const srv=createServer((_,res)=>{res.writeHead(200,{'Content-Type':'text/html; charset=utf-8','Cross-Origin-Opener-Policy':'same-origin','Cross-Origin-Embedder-Policy':'require-corp'});res.end('<p>x')});
await new Promise<void>(k=>srv.listen(0,'127.0.0.1',k));const port=(srv.address() as any).port;
const b=await puppeteer.launch({executablePath:'/usr/bin/chromium',headless:true,args:['--no-sandbox','--disable-gpu','--no-first-run','--disable-background-networking']});
const p=await b.newPage();
for(let k=0;k<8;k++){await p.goto(`http://127.0.0.1:${port}/${k}`);await p.evaluate(code);console.log(JSON.stringify(await p.evaluate(()=>(globalThis as any).prof())));}
await b.close();srv.close();
