import { isSyllable } from '../../../src/text/is-syllable.ts';
import { SYLLABLE_PATTERN } from '../../../src/text/syllable-pattern.ts';
const r=new RegExp(`^(?:${SYLLABLE_PATTERN})$`);const L='abcdefghijklmnopqrstuvwxyz';const miss:string[]=[],extra:string[]=[];
function go(s:string){ if(s){const a=isSyllable(s),b=r.test(s); if(a&&!b)miss.push(s); if(b&&!a)extra.push(s);} if(s.length<4)for(const c of L)go(s+c); else if(s.length<6) for(const c of 'aeginou')go(s+c);}
go('');console.log('miss',miss.join(' '),'extra',extra.join(' '));
