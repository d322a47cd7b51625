import { expect, test } from '@playwright/test';
import { formatStats } from '../../../tools/stats/format.ts';
import { loadFixture, type Change } from '../../content/fixture.ts';

const read = (changes: Change[] = []) => formatStats(loadFixture(changes).catalogue);

test('the figures say how many messages there are of each kind of evidence', () => {
  expect(read()).toContain(
    'Messages: 2\n  lab          1  50 %\n  source-code  1  50 %\n  vendor-docs  0  0 %\n  report       0  0 %',
  );
});

test('the figures say what labs prove of each guide', () => {
  expect(read()).toMatch(/ {2}502-bad-gateway\/nginx +1 of 1 \(100 %\) +1 of 2 \(50 %\) +1 of 1 \(100 %\)$/m);
  expect(read()).toContain('Labs: 1, of 1 products; 1 pairs of product and fault measured');
});

test('a catalogue without labs has shares of 0 %', () => {
  const text = read([{ file: 'evidence/nginx/refused.yaml' }]);
  expect(text).toContain('Labs: 0, of 0 products');
  expect(text).toMatch(/ {2}all of these +0 of 1 \(0 %\) +0 of 2 \(0 %\) +0 of 1 \(0 %\)$/m);
});

test('the figures say which codes of a family have an entry, by code or by another spelling', () => {
  const alias = { file: 'errors/502-bad-gateway.mdx', replace: 'aliases: [', by: 'aliases: ["504", ' };
  expect(read()).toMatch(/ {2}HTTP 4xx and 5xx +2 of 40 \(5 %\) +without: 400 .* 501 504 /);
  expect(read([alias])).toMatch(/ {2}HTTP 4xx and 5xx +3 of 40 \(8 %\) +without: 400 .* 501 505 /);
});
