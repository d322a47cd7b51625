import { Finder } from '@/lib/find/finder.ts';
import type { KnownPages } from '@/lib/find/merge.ts';
import type { FindSource, Found, MessageSource, NeighbourSource, SymptomSource } from '@/lib/find/source.ts';
import { load } from './api.ts';

/** Returns a function that does its work once, and again only after it failed. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work().catch((error: unknown) => {
      result = undefined;
      throw error;
    });
    return result;
  };
}

/** Waits for the next task, so that the page can paint and take what is typed before the work goes on. */
const nextTask = () => new Promise<void>((resolve) => void setTimeout(resolve));

/** Returns a function that makes a finder once, when its script and what it searches are here, in a task of its own. */
const build = <Source, Finder>(
  loadClass: () => Promise<new (source: Source) => Finder>,
  loadIts: () => Promise<Source>,
) =>
  once(async () => {
    const [Class, source] = await Promise.all([loadClass(), loadIts()]);
    await nextTask();
    return new Class(source);
  });

const loadSource = once(async (): Promise<FindSource> => {
  const [errors, products] = await Promise.all([load('errors'), load('products')]);
  return { errors, products };
});

const loadFinder = once(async () => new Finder(await loadSource()));

const loadMessages = once(async (): Promise<MessageSource> => {
  const [source, signatures] = await Promise.all([loadSource(), load('signatures')]);
  return { ...source, signatures };
});

const loadIdentifierFinder = build(
  async () => (await import('@/lib/find/identifier-finder.ts')).IdentifierFinder,
  loadMessages,
);

const loadFaults = once(() => load('faults'));

/** Returns a source with the faults beside it. */
async function withFaults<Source>(loadIts: () => Promise<Source>) {
  const [source, faults] = await Promise.all([loadIts(), loadFaults()]);
  return { ...source, faults };
}

const loadMessageFinder = build(
  async () => (await import('@/lib/find/message-finder.ts')).MessageFinder,
  () => withFaults(loadMessages),
);

const loadSymptoms = once(async (): Promise<SymptomSource> => {
  const [source, guides] = await Promise.all([loadSource(), load('guides')]);
  return { ...source, guides };
});

const loadFaultFinder = build(
  async () => (await import('@/lib/find/fault-finder.ts')).FaultFinder,
  () => withFaults(loadMessages),
);

const loadSymptomFinder = build(
  async () => (await import('@/lib/find/symptom-finder.ts')).SymptomFinder,
  loadSymptoms,
);

const loadNeighbourFinder = build(
  async () => (await import('@/lib/find/neighbour-finder.ts')).NeighbourFinder,
  async (): Promise<NeighbourSource> => {
    const [source, searches] = await Promise.all([withFaults(loadSource), load('searches')]);
    return { ...source, searches };
  },
);

const loadWordFinder = build(
  async () => (await import('@/lib/find/word-finder.ts')).WordFinder,
  () => withFaults(loadSymptoms),
);

/** What a query is looked up in: all that the catalogue knows, and its words where nothing else knows them. */
const loaders = {
  names: loadFinder,
  identifiers: loadIdentifierFinder,
  messages: loadMessageFinder,
  symptoms: loadSymptomFinder,
  faults: loadFaultFinder,
  complaints: loadNeighbourFinder,
  words: loadWordFinder,
} satisfies Record<keyof KnownPages | 'words', unknown>;

/**
 * Returns the pages that a query leads to by one of these; none for a query that is over.
 * @throws {Error} when that could not be loaded
 */
export async function findPages(
  by: keyof typeof loaders,
  query: string,
  signal: AbortSignal,
): Promise<Found[]> {
  const finder = await loaders[by]();
  await nextTask();
  return signal.aborted ? [] : finder.find(query);
}
