import { expect, test } from '@playwright/test';
import { listPages, type KnownPages } from '../../../../src/lib/find/merge.ts';
import type { Found } from '../../../../src/lib/find/source.ts';

const found = (url: string, score: number, reason = ''): Found => ({
  url,
  title: url,
  kind: 'Error',
  category: 'sample',
  products: [],
  reason,
  score,
});
const known = (parts: Partial<KnownPages>): KnownPages => ({
  names: [],
  identifiers: [],
  messages: [],
  symptoms: [],
  faults: [],
  complaints: [],
  ...parts,
});
const none = () => [];
const urls = (pages: readonly Found[]) => pages.map(({ url }) => url);

test('what each finder found is listed, best first', async () => {
  const pages = known({
    names: [found('/a/', 11)],
    identifiers: [found('/b/', 12)],
    messages: [found('/c/', 13)],
    symptoms: [found('/d/', 14)],
    faults: [found('/e/', 15)],
  });
  expect(urls(await listPages(pages, none))).toEqual(['/e/', '/d/', '/c/', '/b/', '/a/']);
});

test('a page that two finders found stands before its equals, with its better reason', async () => {
  const names = [found('/a/', 10), found('/b/', 10)];
  const merged = await listPages(known({ names, messages: [found('/b/', 12, 'better')] }), none);
  expect(urls(merged)).toEqual(['/b/', '/a/']);
  expect(merged[0]?.reason).toBe('better');
});

test('a page that one finder found often counts once', async () => {
  const messages = Array.from({ length: 9 }, () => found('/b/', 9));
  expect(urls(await listPages(known({ names: [found('/a/', 10)], messages }), none))).toEqual(['/a/', '/b/']);
});

test('where no page is sure, pages that hold some of the words are listed too, each once', async () => {
  const byWords = () => [found('/b/', 5), found('/a/', 5)];
  const unsure = await listPages(known({ names: [found('/a/', 3)] }), byWords);
  expect(unsure.map(({ url, score }) => [url, score])).toEqual([
    ['/b/', 5],
    ['/a/', 3],
  ]);
  expect(urls(await listPages(known({}), byWords))).toEqual(['/b/', '/a/']);
});

test('where a page is sure, pages that hold some of the words are not asked for', async () => {
  let isAsked = false;
  const sure = await listPages(known({ names: [found('/a/', 20)] }), () => {
    isAsked = true;
    return [found('/b/', 5)];
  });
  expect(urls(sure)).toEqual(['/a/']);
  expect(isAsked).toBe(false);
});

test('near searches give their votes to pages, and many of them make one of the list', async () => {
  const names = [found('/a/', 10), found('/b/', 9)];
  const complaints = [found('/b/', 2), found('/c/', 4), found('/d/', 3)];
  const voted = await listPages(known({ names, complaints }), none);
  expect(voted.map(({ url, score }) => [url, score])).toEqual([
    ['/b/', 11],
    ['/a/', 10],
    ['/c/', 4],
  ]);
});

test('a first page that others follow stays first, and the page of a fault comes behind it before equals', async () => {
  const names = [found('/first/', 10), found('/error/', 9)];
  const faults: Found[] = [{ ...found('/fault/', 7.5), kind: 'Fault' }];
  const listed = await listPages(known({ names, faults }), none);
  expect(urls(listed)).toEqual(['/first/', '/fault/', '/error/']);
});

test('where fewer than three pages are known, near searches add theirs, and none where nothing is known', async () => {
  const complaints = [found('/a/', 2), found('/b/', 2), found('/c/', 1), found('/d/', 1)];
  const listed = await listPages(known({ names: [found('/a/', 9)], complaints }), none);
  expect(urls(listed)).toEqual(['/a/', '/b/', '/c/']);
  expect(await listPages(known({ complaints }), none)).toEqual([]);
});

test('votes alone do not list the page of a product', async () => {
  const product: Found = { ...found('/product/', 9), kind: 'Product' };
  const complaints = [product, found('/b/', 5)];
  const voted = await listPages(known({ names: [found('/a/', 10)], complaints }), none);
  expect(urls(voted)).toEqual(['/a/', '/b/']);
});

test('votes for an error count for its guides too', async () => {
  const guide: Found = { ...found('/errors/502/alpha/', 11), kind: 'Guide', errorUrl: '/errors/502/' };
  const names = [guide, found('/errors/502/', 10)];
  const complaints = [found('/errors/502/', 4)];
  const voted = await listPages(known({ names, complaints }), none);
  expect(voted.slice(0, 2).map(({ url, score }) => [url, score])).toEqual([
    ['/errors/502/alpha/', 15],
    ['/errors/502/', 14],
  ]);
});
