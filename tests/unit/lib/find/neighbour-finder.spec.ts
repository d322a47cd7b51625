import { expect, test } from '@playwright/test';
import { NeighbourFinder } from '../../../../src/lib/find/neighbour-finder.ts';
import { sampleError, sampleFault, sampleProduct } from './sample.ts';

const finder = new NeighbourFinder({
  errors: [sampleError({ id: 'full' }), sampleError({ id: 'late' })],
  products: [sampleProduct('alpha', 'Alpha')],
  faults: [sampleFault({ id: 'drained' })],
  searches: [
    { pages: ['/errors/full/', '/faults/drained/'], queries: ['upload stops at half'] },
    { pages: ['/errors/full/'], queries: ['upload stops every time', 'disk is packed'] },
    { pages: ['/errors/late/'], queries: ['502 page takes ages'] },
    { pages: ['/faults/drained/'], queries: ['网页打不开了'] },
    { pages: ['/errors/gone/'], queries: ['gone with the old catalogue'] },
  ],
});
const find = (query: string) => finder.find(query).map(({ url }) => url);

const cases: [title: string, query: string, pages: string[]][] = [
  ['the words of a search', 'my upload stops', ['/errors/full/', '/faults/drained/']],
  ['the words of another search that the same page answers', 'packed disk', ['/errors/full/']],
  ['other forms of its words', 'uploading stopped at half', ['/errors/full/', '/faults/drained/']],
  ['words that begin or end as its words do', 'reupload', ['/errors/full/', '/faults/drained/']],
  ['letters of a script that sets no words apart', '昨天网页打不开', ['/faults/drained/']],
  ['words of a search whose page is no more', 'gone catalogue', []],
  ['a status alone', '502', []],
  ['words that nobody searched for', 'tractor', []],
  ['nothing', '', []],
];

for (const [title, query, pages] of cases) {
  test(`${title} lead to ${pages.join(', ') || 'no page'}`, () => {
    expect(find(query)).toEqual(pages);
  });
}

test('words that say little tell near searches apart', () => {
  const { score: same = 0 } = finder.find('upload stops at half')[0] ?? {};
  const { score: near = 0 } = finder.find('upload stops half')[0] ?? {};
  expect(same).toBeGreaterThan(near);
});

test('the nearest search is named, and the same words count most', () => {
  const [near] = finder.find('page takes long');
  const [same] = finder.find('page takes ages');
  expect(near?.reason).toBe('Much like “502 page takes ages”');
  expect(same?.score).toBeGreaterThan(near?.score ?? Infinity);
});
