import { expect, test } from '@playwright/test';
import { FaultFinder } from '../../../src/lib/find/fault-finder.ts';
import { IdentifierFinder } from '../../../src/lib/find/identifier-finder.ts';
import { MessageFinder } from '../../../src/lib/find/message-finder.ts';
import { NeighbourFinder } from '../../../src/lib/find/neighbour-finder.ts';
import { SymptomFinder } from '../../../src/lib/find/symptom-finder.ts';
import type { Lookup, Reply } from '../../../src/scripts/find-protocol.ts';
import { answerLookups } from '../../../src/scripts/lookups.ts';
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
let areListsHere = true;

const site = {
  fetch: {
    value: async (address: string) =>
      areListsHere
        ? Response.json(lists[/(\w+)\.json$/.exec(address)?.[1] ?? ''])
        : new Response('', { status: 404 }),
  },
};

const kinds = {
  identifiers: IdentifierFinder,
  messages: MessageFinder,
  symptoms: SymptomFinder,
  faults: FaultFinder,
  complaints: NeighbourFinder,
} satisfies Partial<Record<Lookup, unknown>>;
const lookups: Lookup[] = ['identifiers', 'messages', 'symptoms', 'faults', 'complaints'];

/** Counts how often the finders are asked, until it is told to stop. */
function countQuestions() {
  const all = Object.values(kinds);
  const before = all.map((kind) => kind.prototype.find);
  const counted = {
    count: 0,
    stop: () => all.forEach((kind, at) => (kind.prototype.find = before[at] ?? kind.prototype.find)),
  };
  for (const kind of all) {
    kind.prototype.find = () => {
      counted.count += 1;
      return [];
    };
  }
  return counted;
}

/** Asks all finders and returns their replies. */
const askAll = () =>
  new Promise<Reply[]>((resolve) => {
    const replies: Reply[] = [];
    const take = answerLookups((reply) => {
      replies.push(reply);
      if (replies.length === lookups.length) resolve(replies);
    });
    lookups.forEach((by, id) => take({ id, by, query: '502' }));
  });

let restore: () => void;
test.beforeEach(() => void (restore = standIn(site)));
test.afterEach(() => restore());

test('what could not be loaded is said, and loaded with the next lookup', async () => {
  areListsHere = false;
  expect((await askAll()).map(({ found }) => found)).toEqual(lookups.map(() => undefined));
  areListsHere = true;
  expect((await askAll()).map(({ found }) => Array.isArray(found))).toEqual(lookups.map(() => true));
});

test('a lookup that is over is not made, and has no reply', async () => {
  await askAll();
  const asked = countQuestions();
  const replies: Reply[] = [];
  const take = answerLookups((reply) => replies.push(reply));
  take({ id: 1, by: 'faults', query: '502' });
  take({ id: 2, by: 'messages', query: '502' });
  take({ id: 1, isOver: true });
  await expect.poll(() => replies).toEqual([{ id: 2, found: [] }]);
  expect(asked.count).toBe(1);
  asked.stop();
});

test('each finder answers in a task of its own', async () => {
  await askAll();
  const asked = countQuestions();
  const tasks: (() => void)[] = [];
  const restoreTimer = standIn({ setTimeout: { value: (task: () => void) => void tasks.push(task) } });
  const replies = askAll();
  const counts: number[] = [];
  for (const _ of lookups) {
    while (tasks.length === 0) await new Promise(setImmediate);
    tasks.shift()?.();
    await new Promise(setImmediate);
    counts.push(asked.count);
  }
  restoreTimer();
  await replies;
  asked.stop();
  expect(counts).toEqual([1, 2, 3, 4, 5]);
});
