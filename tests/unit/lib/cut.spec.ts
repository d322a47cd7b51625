import { expect, test } from '@playwright/test';
import { cut } from '../../../src/lib/cut.ts';

const cases: [items: number[], size: number, parts: number[][]][] = [
  [[], 2, []],
  [[1, 2], 2, [[1, 2]]],
  [[1, 2, 3], 2, [[1, 2], [3]]],
];

for (const [items, size, parts] of cases) {
  test(`${items.length} items in parts of ${size} make ${parts.length}`, () => {
    expect(cut(items, size)).toEqual(parts);
  });
}

test('items that weigh more make more parts, and one that is too heavy makes one alone', () => {
  expect(cut([1, 2, 2, 5, 1], 3, (item) => item)).toEqual([[1, 2], [2], [5], [1]]);
});
