import { expect, test } from '@playwright/test';
import { Finder } from '../../../../src/lib/find/finder.ts';
import { sampleError, sampleProduct } from './sample.ts';

const finder = new Finder({
  errors: [
    sampleError({ id: '406', code: '406', name: 'Not Acceptable' }),
    sampleError({ id: '500', code: '500', name: 'Internal Server Error' }),
    sampleError({ id: '502', code: '502', name: 'Bad Gateway' }),
    sampleError({ id: '403', code: '403', name: 'Forbidden', aliases: ['Access denied'] }),
    sampleError({ id: '423', code: '423', name: 'Locked', aliases: ['LockedException'] }),
    sampleError({ id: 'denied', code: 'A2', name: 'Access denied', product: 'edge' }),
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
  products: [sampleProduct('a', 'Proxy A'), sampleProduct('edge', 'Edgeware')],
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
  ['access denied', '403'],
  ['edgeware access denied', 'denied'],
  ['LockedExeption', '423'],
  ['mail to the boss was refused by port 25, connection refused', 'refused'],
  ['proxy a answers with A2', 'denied'],
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

test('a code that is an everyday word leads somewhere surely only where it is all of the query', () => {
  const score = (query: string) => finder.find(query).find(({ url }) => url === '/errors/dns/')?.score ?? 0;
  expect(score('REFUSED')).toBeGreaterThan(20);
  expect(score('mail to the boss was refused')).toBeLessThan(6);
});

test('a word that is nearly one of a name does not make that name the whole of a longer query', () => {
  const [typo] = finder.find('bad gatewoy in notion');
  const [whole] = finder.find('bad gatewoy');
  expect(whole?.score).toBeGreaterThan((typo?.score ?? 0) + 10);
});

test('a name of which more than three letters are wrong is another one', () => {
  expect(finder.find('SSLKeyException')).toEqual([]);
});
