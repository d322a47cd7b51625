import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { software } from '../../scripts/software.js';
import { getLabIds } from '../labs/runner/all.ts';
import { getOwnCatalogue } from './own-catalogue.ts';

const root = resolve(import.meta.dirname, '../..');
const labs = getLabIds();

test('every lab has written its evidence, and all evidence comes from a lab', () => {
  const { evidence } = getOwnCatalogue().catalogue;
  expect(labs.length).toBeGreaterThan(0);
  expect(evidence.map(({ id }) => id).toSorted()).toEqual(labs.toSorted());
});

test('every lab stands in the folder of the software it is about', () => {
  const { evidence } = getOwnCatalogue().catalogue;
  const folders = evidence.map(({ id, data }) => [id, `${data.software[0]?.product}/`]);
  expect(folders.filter(([id = '', folder = '']) => !id.startsWith(folder))).toEqual([]);
});

test('everything that labs can run is a product that readers find', () => {
  const { products } = getOwnCatalogue().catalogue;
  const known = new Set(products.map(({ id }) => id));
  expect(Object.keys(software).filter((id) => !known.has(id))).toEqual([]);
});

/** Labs whose fault is a matter of time, with what they wait for. */
const timed = new Map([
  ['nodejs/keep-alive-race', 'the event loop is blocked while the second request arrives'],
  ['php-fpm/listen-queue-full', 'requests queue behind the one that is held'],
]);

test('no lab waits for a while where it could wait for something', () => {
  const sleepers = labs.filter((id) =>
    /\bpause\(/.test(readFileSync(join(root, 'tests/labs', `${id}.lab.ts`), 'utf8')),
  );
  expect(sleepers).toEqual([...timed.keys()]);
});
