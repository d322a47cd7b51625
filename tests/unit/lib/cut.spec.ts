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
