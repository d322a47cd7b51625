import { expect, test } from '@playwright/test';
import { shareOut } from '../../../src/lib/share.ts';

const cases: [title: string, sizes: number[], limit: number, expected: number[]][] = [
  ['nothing where there is nothing', [], 10, []],
  ['everything where it fits', [3, 1, 4], 8, [3, 1, 4]],
  ['the same number of each where it does not', [9, 9, 9], 7, [2, 2, 2]],
  ['all of a small group, and more of the others', [1, 9, 9], 7, [1, 3, 3]],
  ['one of each, even beyond the limit', [2, 2, 2], 2, [1, 1, 1]],
  ['nothing of an empty group', [0, 5], 3, [0, 3]],
];

for (const [title, sizes, limit, expected] of cases) {
  test(`a page shows ${title}`, () => {
    expect(shareOut(sizes, limit)).toEqual(expected);
  });
}
