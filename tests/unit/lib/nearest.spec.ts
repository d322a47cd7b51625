import { expect, test } from '@playwright/test';
import { getNearest } from '../../../src/lib/nearest.ts';

const entries = [
  { words: '500 internal server error' },
  { words: '502 bad gateway badgateway' },
  { words: '503 service unavailable' },
  { words: '504 gateway timeout' },
  { words: 'econnrefused connection refused' },
];

const cases: [typed: string, best: string | undefined][] = [
  ['502', '502 bad gateway badgateway'],
  ['502 bad gatway', '502 bad gateway badgateway'],
  ['bad gatewya', '502 bad gateway badgateway'],
  ['gateway timout', '504 gateway timeout'],
  ['ECONREFUSED', 'econnrefused connection refused'],
  ['econn', 'econnrefused connection refused'],
  ['errors 503 unavailble', '503 service unavailable'],
  ['wp-login', undefined],
  ['xyzzy', undefined],
  ['', undefined],
  ['a', undefined],
];

for (const [typed, best] of cases) {
  test(`nearest to "${typed}" is ${best ?? 'nothing'}`, () => {
    expect(getNearest(typed, entries)[0]?.words).toBe(best);
  });
}

test('an entry that matches more of the words comes first', () => {
  const found = getNearest('gateway timeout', entries).map(({ words }) => words);
  expect(found).toEqual(['504 gateway timeout', '502 bad gateway badgateway']);
});

test('entries that are equally near are sorted by their words, whatever order they came in', () => {
  const same = [{ words: 'b code' }, { words: 'a code' }, { words: 'c code' }];
  const sorted = ['a code', 'b code', 'c code'];
  expect(getNearest('code', same).map(({ words }) => words)).toEqual(sorted);
  expect(getNearest('code', same.toReversed()).map(({ words }) => words)).toEqual(sorted);
});

test('no more entries are offered than asked for', () => {
  const many = Array.from({ length: 9 }, (_, at) => ({ words: `code ${at}${at}${at}${at}` }));
  expect(getNearest('code', many)).toHaveLength(4);
  expect(getNearest('code', many, 2)).toHaveLength(2);
});

test('the entries themselves come back, in a list of their own', () => {
  const [first] = getNearest('502', entries);
  expect(entries).toContain(first);
});
