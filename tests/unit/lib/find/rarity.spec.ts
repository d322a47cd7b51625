import { expect, test } from '@playwright/test';
import { Rarity } from '../../../../src/lib/find/rarity.ts';

const rarity = new Rarity();
for (let nth = 0; nth < 20; nth += 1) rarity.add(['show', 'last', nth === 0 ? 'handshake' : 'upload']);

test('a rare word says more of a query than common ones, an unknown one most', () => {
  const query = ['show', 'last', 'handshake'];
  expect(rarity.getShare(['handshake'], query)).toBeGreaterThan(0.5);
  expect(rarity.getShare(['show', 'last'], query)).toBeLessThan(0.5);
  expect(rarity.getShare(['show', 'last'], ['show', 'last', 'tractor'])).toBeLessThan(0.35);
});

test('all words say all, none say nothing', () => {
  expect(rarity.getShare(['uploads'], ['upload'])).toBe(1);
  expect(rarity.getShare([], ['upload'])).toBe(0);
  expect(rarity.getShare([], [])).toBe(0);
});
