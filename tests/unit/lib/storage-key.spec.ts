import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { consentDays, getPurposes } from '../../../src/lib/consent.ts';
import { storageKeys } from '../../../src/lib/storage-key.ts';

const root = resolve(import.meta.dirname, '../../..');

test('every key has a purpose that is necessary or that the reader is asked for', () => {
  const purposes = ['Necessary', ...getPurposes(true).map(({ title }) => title)];
  for (const { purpose } of Object.values(storageKeys)) expect(purposes).toContain(purpose);
});

test('the answer is said to be kept as long as it is', () => {
  expect(storageKeys['efh-consent'].duration).toBe(`${consentDays} days`);
});

test('the script before the first paint reads the key of the theme and no other', () => {
  const script = readFileSync(resolve(root, 'src/scripts/theme-before-paint.js'), 'utf8');
  const keys = [...script.matchAll(/efh-[a-z-]+/g)].map(([key]) => key);
  expect(keys).toEqual(['efh-theme']);
  expect(storageKeys).toHaveProperty('efh-theme');
});
