import { expect, test } from '@playwright/test';
import { Finder } from '../../../src/lib/find/finder.ts';
import type { FindPages } from '../../../src/scripts/find-protocol.ts';
import { search } from '../../../src/scripts/search.ts';
import { sampleError, sampleProduct } from '../lib/find/sample.ts';
import { standIn } from './stand-in.ts';

const names = new Finder({
  errors: [sampleError({ id: '502', code: '502', name: 'Bad Gateway' })],
  products: [sampleProduct('alpha', 'Alpha')],
});
const findPages: FindPages = async (by, query) => (by === 'names' ? names.find(query) : []);

/** A site without a full text. */
const site = {
  location: { value: new URL('https://example.com/') },
  fetch: { writable: true, value: async () => new Response('', { status: 404 }) },
};

let restore: () => void;
test.beforeEach(() => void (restore = standIn(site)));
test.afterEach(() => restore());

async function findAll(query: string) {
  const all = [];
  for await (const results of search(findPages, query, {}, 10, new AbortController().signal))
    all.push(results);
  return all;
}

test('a query is cut where the fields of the pages end', async () => {
  const [found] = await findAll(`${'a '.repeat(190)}502`);
  expect(found?.hits.map(({ url }) => url)).toEqual(['/errors/502/']);
  expect((await findAll(`${'a '.repeat(200)}502`)).flatMap(({ hits }) => hits)).toEqual([]);
});

test('a query that is over is looked up no further', async () => {
  const asked: string[] = [];
  const counting: FindPages = (by, ...query) => {
    asked.push(by);
    return findPages(by, ...query);
  };
  const running = new AbortController();
  const results = search(counting, '502', {}, 10, running.signal);
  expect((await results.next()).value?.total).toBe(1);
  running.abort();
  expect((await results.next()).done).toBe(true);
  expect(asked).toEqual(['names']);
});
