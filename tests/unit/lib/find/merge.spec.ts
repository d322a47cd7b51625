import { expect, test } from '@playwright/test';
import { mergeFound } from '../../../../src/lib/find/merge.ts';
import type { Found } from '../../../../src/lib/find/source.ts';

const found = (url: string, score: number, reason = ''): Found => ({
  url,
  title: url,
  kind: 'Error',
  category: 'sample',
  products: [],
  reason,
  score,
});

test('a page that two lists found stands before its equals, with its better reason', () => {
  const merged = mergeFound([found('/a/', 10), found('/b/', 10)], [found('/b/', 12, 'better')]);
  expect(merged.map(({ url }) => url)).toEqual(['/b/', '/a/']);
  expect(merged[0]?.reason).toBe('better');
});

test('a page that one list found often counts once', () => {
  const often = Array.from({ length: 9 }, () => found('/b/', 9));
  expect(mergeFound([found('/a/', 10)], often).map(({ url }) => url)).toEqual(['/a/', '/b/']);
});
