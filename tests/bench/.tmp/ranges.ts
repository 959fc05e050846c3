import ts from 'opencc-js/dict/TSCharacters';
import st from 'opencc-js/dict/STCharacters';
import { COMMON_TRADITIONAL } from '../../../src/text/data/common-traditional.ts';
import { COMMON_SIMPLIFIED } from '../../../src/text/data/common-simplified.ts';
const trad=new Set(ts.split('|').map(l=>l.split(' ')).filter(([a,b])=>a!==b).map(l=>l[0]!));
const simp=new Set(st.split('|').map(l=>l.split(' ')).filter(([a,b])=>a!==b).map(l=>l[0]!));
const R:[number,number][]=[[0x7cf9,0x7e9f],[0x898b,0x89bd],[0x8a02,0x8b9f],[0x8c9d,0x8d1c],[0x8eca,0x8f65],[0x91d2,0x9484],[0x9577,0x95e7],[0x97cb,0x97dc],[0x9801,0x9874],[0x98a8,0x98cd],[0x98e0,0x995f],[0x99ac,0x9a6b],[0x9b5a,0x9c7b],[0x9ce5,0x9e1e],[0x9ea5,0x9eb5],[0x9f52,0x9f7e]];
const inR=(c:string)=>R.some(([a,b])=>c.charCodeAt(0)>=a&&c.charCodeAt(0)<=b);
for(const [a,b] of R){let out='';let t=0;for(let c=a;c<=b;c++){const ch=String.fromCharCode(c);if(trad.has(ch))t++;}console.log(String.fromCharCode(a),String.fromCharCode(b),t,b-a+1)}
console.log('simp forms or same inside', [...new Set([...simp].filter(inR))].join(''));
const S:[number,number][]=[[0x7ea0,0x7f35],[0x89c1,0x89d1],[0x8ba0,0x8c36],[0x8d1d,0x8d63],[0x8f66,0x8f9a],[0x9485,0x9576],[0x95e8,0x961a],[0x97e6,0x97ec],[0x9875,0x98a7],[0x98ce,0x98da],[0x9963,0x9995],[0x9a6c,0x9aa7],[0x9c7c,0x9ce4],[0x9e1f,0x9e74]];
const inS=(c:string)=>S.some(([a,b])=>c.charCodeAt(0)>=a&&c.charCodeAt(0)<=b);
console.log('left trad',[...COMMON_TRADITIONAL].filter(c=>!inR(c)).length,'left simp',[...COMMON_SIMPLIFIED].filter(c=>!inS(c)).join(''));
console.log('trad in S', [...trad].filter(inS).join(''));
