import { expect, test } from '@playwright/test';
import type { Found } from '../../../src/lib/find/source.ts';
import { combine } from '../../../src/scripts/combine-results.ts';

const known = (url: string, score: number): Found => ({
  url,
  title: url,
  kind: 'Error',
  category: 'sample',
  products: [],
  reason: 'The code',
  score,
});
const text = {
  total: 40,
  hits: ['/text/#part', '/b/#part'].map((url) => ({ url, title: url, kind: 'Guide', excerpt: [] })),
};
const urls = (pages: readonly Found[], limit = 10) => combine(pages, text, limit).hits.map(({ url }) => url);

test('the first three pages and all sure ones stand before the full text, the rest behind it', () => {
  const pages = [known('/a/', 9), known('/b/', 5), known('/c/', 4), known('/d/', 3), known('/e/', 8)];
  expect(urls(pages)).toEqual(['/a/', '/b/', '/c/', '/e/', '/text/#part', '/d/']);
});

test('where no page is sure, the full text is first', () => {
  expect(urls([known('/a/', 5), known('/b/', 4)])).toEqual(['/text/#part', '/b/#part', '/a/']);
});

test('the first pages are shown, and all are counted', () => {
  expect(urls([known('/a/', 9)], 2)).toEqual(['/a/', '/text/#part']);
  expect(combine([known('/a/', 9)], text, 2).total).toBe(40);
  expect(combine([known('/a/', 9)], { total: 0, hits: [] }, 2).total).toBe(1);
});
