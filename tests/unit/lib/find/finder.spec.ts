import { expect, test } from '@playwright/test';
import { Finder } from '../../../../src/lib/find/finder.ts';
import { sampleError, sampleProduct } from './sample.ts';

const finder = new Finder({
  errors: [
    sampleError({ id: '406', code: '406', name: 'Not Acceptable' }),
    sampleError({ id: '500', code: '500', name: 'Internal Server Error' }),
    sampleError({ id: '502', code: '502', name: 'Bad Gateway' }),
    sampleError({ id: 'refused', code: 'ECONNREFUSED', name: 'Connection refused' }),
    sampleError({ id: 'dns', code: 'REFUSED', name: 'Query refused' }),
    sampleError({
      id: 'taken',
      code: 'A1',
      name: 'Address already taken',
      product: 'a',
      summary: 'It is already taken.',
    }),
  ],
  products: [sampleProduct('a', 'Proxy A')],
});
const best = (query: string) => finder.find(query)[0]?.url;

const cases: [query: string, id: string][] = [
  ['502', '502'],
  ['bad gatway', '502'],
  ['the server says badgateway', '502'],
  ['rest api internal server error 502', '502'],
  ['rest api internal server error', '500'],
  ['sync stops: not acceptable', '406'],
  ['conection refused (please help)', 'refused'],
  ['Error 5O2', '502'],
];

for (const [query, id] of cases) {
  test(`“${query}” leads to ${id}`, () => {
    expect(best(query)).toBe(`/errors/${id}/`);
  });
}

test('a word of a title alone does not make it the place that is asked for', () => {
  const score = (query: string) => finder.find(query)[0]?.score ?? 0;
  expect(score('port 80 is already taken')).toBeLessThan(10);
});
