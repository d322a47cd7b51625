import { expect, test } from '@playwright/test';
import { FaultFinder } from '../../../src/lib/find/fault-finder.ts';
import { IdentifierFinder } from '../../../src/lib/find/identifier-finder.ts';
import { MessageFinder } from '../../../src/lib/find/message-finder.ts';
import { NeighbourFinder } from '../../../src/lib/find/neighbour-finder.ts';
import { SymptomFinder } from '../../../src/lib/find/symptom-finder.ts';
import { search } from '../../../src/scripts/search.ts';
import { sampleError, sampleProduct } from '../lib/find/sample.ts';
import { standIn } from './stand-in.ts';

const lists: Record<string, unknown> = {
  errors: [sampleError({ id: '502', code: '502', name: 'Bad Gateway' })],
  products: [sampleProduct('alpha', 'Alpha')],
  signatures: [],
  faults: [],
  guides: [],
  searches: [],
};

/** Answers as the site does, but without a full text. */
const site = {
  location: { value: new URL('https://example.com/') },
  fetch: {
    writable: true,
    value: async (address: string) => Response.json(lists[/(\w+)\.json$/.exec(address)?.[1] ?? '']),
  },
};

async function findAll(query: string, signal = new AbortController().signal) {
  const all = [];
  for await (const results of search(query, {}, 10, signal)) all.push(results);
  return all;
}

/** The finders behind the names. */
const kinds = [IdentifierFinder, MessageFinder, SymptomFinder, FaultFinder, NeighbourFinder];

/** Counts how often these are asked, until it is told to stop. */
function countQuestions() {
  const before = kinds.map((kind) => kind.prototype.find);
  const counted = {
    count: 0,
    stop: () => kinds.forEach((kind, at) => (kind.prototype.find = before[at] ?? kind.prototype.find)),
  };
  for (const kind of kinds) {
    kind.prototype.find = () => {
      counted.count += 1;
      return [];
    };
  }
  return counted;
}

let restore: () => void;
test.beforeEach(() => void (restore = standIn(site)));
test.afterEach(() => restore());

test('a query is cut where the fields of the pages end', async () => {
  const [found] = await findAll(`${'a '.repeat(190)}502`);
  expect(found?.hits.map(({ url }) => url)).toEqual(['/errors/502/']);
  expect((await findAll(`${'a '.repeat(200)}502`)).flatMap(({ hits }) => hits)).toEqual([]);
});

test('a query that is over is looked up no further', async () => {
  await findAll('502');
  const asked = countQuestions();
  const running = new AbortController();
  const results = search('502', {}, 10, running.signal);
  expect((await results.next()).value?.total).toBe(1);
  running.abort();
  expect((await results.next()).done).toBe(true);
  expect(asked.count).toBe(0);
  asked.stop();
});

test('each finder answers in a task of its own', async () => {
  await findAll('502');
  const asked = countQuestions();
  const tasks: (() => void)[] = [];
  const restoreTimer = standIn({ setTimeout: { value: (task: () => void) => void tasks.push(task) } });
  const results = findAll('502');
  const counts: number[] = [];
  for (let task = 0; task <= kinds.length; task += 1) {
    while (tasks.length === 0) await new Promise(setImmediate);
    tasks.shift()?.();
    await new Promise(setImmediate);
    counts.push(asked.count);
  }
  restoreTimer();
  await results;
  asked.stop();
  expect(counts).toEqual([0, 1, 2, 3, 4, 5]);
});
