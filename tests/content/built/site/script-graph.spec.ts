import { expect, test } from '@playwright/test';
import { sampleSite } from './sample.ts';
import { getImports } from './script-graph.ts';

const cases: { code: string; now: string[]; later: string[] }[] = [
  { code: 'import"./b.js";', now: ['/_astro/b.js'], later: [] },
  { code: 'import{a as e,n as t}from"./b.js";var n=1', now: ['/_astro/b.js'], later: [] },
  { code: "import e,{t}from'./b.js'", now: ['/_astro/b.js'], later: [] },
  { code: 'import*as e from"/_astro/b.js"', now: ['/_astro/b.js'], later: [] },
  { code: 'export{a}from"../_astro/b.js"', now: ['/_astro/b.js'], later: [] },
  { code: 'import"./b.js";import"./c.js";', now: ['/_astro/b.js', '/_astro/c.js'], later: [] },
  { code: 'n(()=>import("./b.js"),[])', now: [], later: ['/_astro/b.js'] },
  { code: 'n(()=>import(`./b.js`),[])', now: [], later: ['/_astro/b.js'] },
  { code: 'let e=import.meta.url;go("./b.js")', now: [], later: [] },
  { code: 'start(`/_astro/read-worker-a.js`)', now: [], later: ['/_astro/read-worker-a.js'] },
  { code: 'import(address)', now: [], later: [] },
  { code: 'import{a}from"package"', now: [], later: [] },
];

for (const { code, now, later } of cases) {
  test(`the imports of ${code} are told apart`, () => {
    const site = sampleSite({ '/_astro/a.js': code });
    expect(getImports(site, '/_astro/a.js')).toEqual({ now, later });
  });
}
