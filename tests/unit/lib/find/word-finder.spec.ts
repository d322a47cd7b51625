import { expect, test } from '@playwright/test';
import { isSure } from '../../../../src/lib/find/merge.ts';
import { WordFinder } from '../../../../src/lib/find/word-finder.ts';
import { sampleError, sampleFault, sampleGuide, sampleProduct } from './sample.ts';

const finder = new WordFinder({
  products: [sampleProduct('alpha', 'Alpha'), sampleProduct('beta', 'Beta')],
  errors: [
    sampleError({ id: 'bad', name: 'Bad' }),
    sampleError({ id: 'full', name: 'Full', summary: 'The disk has no space left for uploads.' }),
    sampleError({
      id: 'alpha-quota',
      product: 'alpha',
      summary: 'The monthly allowance of builds is used up.',
    }),
    sampleError({
      id: 'beta-quota',
      product: 'beta',
      summary: 'The monthly allowance of builds is used up.',
    }),
  ],
  guides: [sampleGuide({ id: 'bad/proxy', error: 'bad', causes: ['A worker was harakiri by its master.'] })],
  faults: [
    sampleFault({ id: 'drained', title: 'Pool drained', summary: 'Every seat is taken at the table.' }),
  ],
});
const find = (query: string) => finder.find(query).map(({ url }) => url);

const cases: [title: string, query: string, first: string | undefined][] = [
  ['a cause of a guide', 'worker killed, says harakiri', '/errors/bad/proxy/'],
  ['the summary of a fault', 'no seat at any table', '/faults/drained/'],
  ['an error of the product named', 'beta builds stopped, allowance used up', '/errors/beta-quota/'],
  ['words without trouble', 'space left on disk for uploads', undefined],
  ['a few of many words', 'uploads of my pictures to the shared album of a friend never finish', undefined],
  ['words that no page holds', 'the tractor is broken', undefined],
  ['nothing', '', undefined],
];

for (const [title, query, first] of cases) {
  test(`${title} leads to ${first ?? 'no page'}`, () => {
    expect(find(query)[0]).toBe(first);
  });
}

test('a page found by words alone is never sure', () => {
  expect(finder.find('worker killed, says harakiri').map(isSure)).toEqual([false]);
});
