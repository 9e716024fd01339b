import { describe, expect, it } from 'vitest';
import { withEagerModules } from '@/scripts/start/eager-modules';

const start = '(globalThis.TURBOPACK||(globalThis.TURBOPACK=[])).push(["object"==typeof document?1:void 0';

describe('modules of a script', () => {
  it.each([
    ['one', `${start},1,e=>{e(()=>2)}]);`, `${start},1,(e=>{e(()=>2)})]);`],
    ['several', `${start},1,(e,t)=>{},2,e=>e,3]);`, `${start},1,((e,t)=>{}),2,(e=>e),3]);`],
    [
      'one with two names',
      `${start},1,2,function(e){return")"}]);`,
      `${start},1,2,(function(e){return")"})]);`,
    ],
    ['one behind others', `a=1;${start},1,e=>{}]);b()`, `a=1;${start},1,(e=>{})]);b()`],
    ['one in parentheses', `${start},1,(e=>{})]);`, `${start},1,(e=>{})]);`],
    ['none', `${start},{otherChunks:["a.js"]}]);`, `${start},{otherChunks:["a.js"]}]);`],
    ['another list', 'list.push(e=>{});push([e=>{}])', 'list.push(e=>{});push([e=>{}])'],
    ['no list at all', '!function(){[e=>{}]}()', '!function(){[e=>{}]}()'],
  ])('%s', (_, script, expected) => {
    expect(withEagerModules(script)).toBe(expected);
  });
});
