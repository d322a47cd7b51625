import { expect, test } from '@playwright/test';
import { isUnsure, mergeFound, putBehind } from '../../../../src/lib/find/merge.ts';
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

test('pages of which none is sure leave room for others, behind them and once', () => {
  expect(isUnsure([found('/a/', 3), found('/b/', 2)])).toBe(true);
  expect(isUnsure([found('/a/', 3), found('/b/', 20)])).toBe(false);
  expect(isUnsure([])).toBe(true);
  expect(
    putBehind([found('/a/', 3)], [found('/b/', 5), found('/a/', 5)]).map(({ url, score }) => [url, score]),
  ).toEqual([
    ['/a/', 3],
    ['/b/', 5],
  ]);
});
