import { expect, test } from '@playwright/test';
import { productSchema } from '../../../src/schemas/product.ts';
import { loadFixture } from '../../content/fixture.ts';
import { getComplaints } from './complaint.ts';

const product = [...loadFixture().catalogue.products.values()][0]?.data;
const fingerprint = (certainty: string) => ({
  where: 'log',
  text: 'proxy: ready',
  certainty,
  source: { title: 'A', url: 'https://example.com/' },
});
const check = (...certainties: string[]) =>
  getComplaints(productSchema, { ...product, fingerprints: certainties.map(fingerprint) });

test('fingerprints stand surest first', () => {
  expect(check('certain', 'certain', 'likely', 'hint')).toEqual([]);
  expect(check('likely', 'certain')).toEqual([
    'fingerprints.1.certainty: stands behind a less sure one; allowed: certain, then likely, then hint',
  ]);
});
