import { expect, test } from '@playwright/test';
import { SymptomFinder } from '../../../../src/lib/find/symptom-finder.ts';
import { sampleError, sampleGuide, sampleProduct } from './sample.ts';

const finder = new SymptomFinder({
  products: [sampleProduct('alpha', 'Alpha')],
  errors: [
    sampleError({
      id: 'alpha-lost',
      product: 'alpha',
      summary: 'The lease was lost while the lock was with it.',
    }),
    sampleError({ id: 'lost', summary: 'The lease was lost, so somebody else has the lock now.' }),
    sampleError({ id: 'bad', name: 'Bad' }),
    sampleError({ id: 'full', name: 'Full', summary: 'The disk has no space left for uploads.' }),
  ],
  guides: [
    sampleGuide({ id: 'bad', error: 'bad', questions: ['Why does it fail only after a restart?'] }),
    sampleGuide({ id: 'bad/proxy', error: 'bad', symptoms: ['Every upload over one megabyte fails.'] }),
  ],
});
const find = (query: string) => finder.find(query).map(({ url }) => url);

const cases: [title: string, query: string, first: string | undefined][] = [
  ['a symptom of a guide', 'uploads over a megabyte fail', '/errors/bad/proxy/'],
  ['a question that a guide answers', 'fails after restarting', '/errors/bad/'],
  ['the summary of an error without a guide', 'no space left on disk', '/errors/full/'],
  ['what most of a page speaks of, where nothing is wrong', 'upload over megabyte tutorial', undefined],
  ['one word of many', 'restart my garden tractor in winter', undefined],
  ['nothing', '', undefined],
];

for (const [title, query, first] of cases) {
  test(`${title} leads to ${first ?? 'no page'}`, () => {
    expect(find(query)[0]).toBe(first);
  });
}

test('an error whose general guide stands on its page is found once', () => {
  expect(find('restart').filter((url) => url === '/errors/bad/')).toHaveLength(1);
});

test('an error of a product counts for less where the query names no product', () => {
  const score = (query: string, id: string) =>
    finder.find(query).find(({ url }) => url === `/errors/${id}/`)?.score ?? 0;
  expect(score('lease lost', 'alpha-lost')).toBeLessThan(score('lease lost', 'lost'));
  expect(score('alpha lease lost', 'alpha-lost')).toBeGreaterThan(score('alpha lease lost', 'lost'));
});
