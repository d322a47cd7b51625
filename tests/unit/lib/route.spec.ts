import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  categoryPath,
  errorPath,
  faultPath,
  guidePath,
  labPath,
  labsPath,
  messagesPath,
  productPath,
  reservedSegments,
} from '../../../src/lib/route.ts';
import { slugify } from '../../../src/lib/slug.ts';

const root = resolve(import.meta.dirname, '../../..');

const addresses: [page: string, path: string, expected: string][] = [
  ['an error', errorPath('502-bad-gateway'), '/errors/502-bad-gateway/'],
  ['a guide', guidePath('502-bad-gateway/nginx'), '/errors/502-bad-gateway/nginx/'],
  [
    'a general guide, which stands on its error,',
    guidePath('502-bad-gateway/index'),
    '/errors/502-bad-gateway/',
  ],
  [
    'a guide of an error whose name begins with index',
    guidePath('index-missing/nginx'),
    '/errors/index-missing/nginx/',
  ],
  ['a category', categoryPath('servers'), '/categories/servers/'],
  ['a product', productPath('nginx'), '/products/nginx/'],
  ['a fault', faultPath('connection-refused'), '/faults/connection-refused/'],
  [
    "a product's messages of one error",
    messagesPath('nginx', '502-bad-gateway'),
    '/products/nginx/502-bad-gateway/',
  ],
  [
    'a further part of them',
    messagesPath('nginx', '502-bad-gateway', 2),
    '/products/nginx/502-bad-gateway/2/',
  ],
  ['the list of a product’s labs', labsPath('nginx'), '/labs/nginx/'],
  ['its second part', labsPath('nginx', 2), '/labs/nginx/2/'],
  ['a lab', labPath('nginx/connect-refused'), '/labs/nginx/connect-refused/'],
];

for (const [page, path, expected] of addresses) {
  test(`${page} is at ${expected}`, () => {
    expect(path).toBe(expected);
  });
}

/** First path segments that pages of the site take, apart from those that are made from content. */
function getTakenSegments(): string[] {
  const routes = readdirSync(join(root, 'src/pages')).map((file) => file.replace(/\..*$/, ''));
  const pages = readdirSync(join(root, 'content/pages')).map((file) => file.replace(/\.mdx$/, ''));
  return [...routes.filter((name) => !/^(\[|index$|robots$)/.test(name)), ...pages];
}

test('no alias can take the place of a page of the site', () => {
  const taken = getTakenSegments();
  expect(taken.length).toBeGreaterThan(10);
  expect(taken.filter((segment) => !reservedSegments.some((each) => each === segment))).toEqual([]);
});

test('reserved segments are written as aliases are', () => {
  expect(reservedSegments.map(slugify)).toEqual([...reservedSegments]);
});
