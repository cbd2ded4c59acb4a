import { letterFilter } from '/work/main/src/skill/letter-filter.js';
import { readName, fitName } from '/work/main/src/skill/name-fit.js';
import { en } from '/work/main/src/skill/languages/en.js';
import { createItems } from '/work/main/bench/ranking.js';
const tracks = createItems().filter(x=>x.mediaType==='track');
for (const t of ['love','dancing in the rain','walls for cup','golden river of my heart','1999','bohemian rhapsody by queen in the kitchen']) {
 for (let i=0;i<3;i++){ const s=readName(t,en);
 let b=performance.now(); let n=0; const sv=[]; for (const x of tracks) if (s.mayFit(x.name)) sv.push(x); const f=performance.now()-b;
 b=performance.now(); for (const x of sv) fitName(s,{item:x,lenient:false,isSure:false}); const g=performance.now()-b;
 if(i==2)console.log(t, sv.length, 'filter',f.toFixed(1),'fit',g.toFixed(1)); }
}
