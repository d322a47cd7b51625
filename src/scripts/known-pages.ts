import { Finder } from '@/lib/find/finder.ts';
import type { KnownPages } from '@/lib/find/merge.ts';
import type { FindSource, Found, MessageSource, SymptomSource } from '@/lib/find/source.ts';
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

const loadSource = once(async (): Promise<FindSource> => {
  const [errors, products] = await Promise.all([load('errors'), load('products')]);
  return { errors, products };
});

const loadFinder = once(async () => new Finder(await loadSource()));

const loadMessages = once(async (): Promise<MessageSource> => {
  const [source, signatures] = await Promise.all([loadSource(), load('signatures')]);
  return { ...source, signatures };
});

const loadIdentifierFinder = once(async () => {
  const [{ IdentifierFinder }, source] = await Promise.all([
    import('@/lib/find/identifier-finder.ts'),
    loadMessages(),
  ]);
  await nextTask();
  return new IdentifierFinder(source);
});

const loadMessageFinder = once(async () => {
  const [{ MessageFinder }, source] = await Promise.all([
    import('@/lib/find/message-finder.ts'),
    loadMessages(),
  ]);
  await nextTask();
  return new MessageFinder(source);
});

const loadFaults = once(() => load('faults'));

const loadSymptoms = once(async (): Promise<SymptomSource> => {
  const [source, guides] = await Promise.all([loadSource(), load('guides')]);
  return { ...source, guides };
});

const loadFaultFinder = once(async () => {
  const [{ FaultFinder }, source, faults] = await Promise.all([
    import('@/lib/find/fault-finder.ts'),
    loadMessages(),
    loadFaults(),
  ]);
  await nextTask();
  return new FaultFinder({ ...source, faults });
});

const loadSymptomFinder = once(async () => {
  const [{ SymptomFinder }, source] = await Promise.all([
    import('@/lib/find/symptom-finder.ts'),
    loadSymptoms(),
  ]);
  await nextTask();
  return new SymptomFinder(source);
});

const loadWordFinder = once(async () => {
  const [{ WordFinder }, source, faults] = await Promise.all([
    import('@/lib/find/word-finder.ts'),
    loadSymptoms(),
    loadFaults(),
  ]);
  await nextTask();
  return new WordFinder({ ...source, faults });
});

/** What a query is looked up in: all that the catalogue knows, and its words where nothing else knows them. */
const loaders = {
  names: loadFinder,
  identifiers: loadIdentifierFinder,
  messages: loadMessageFinder,
  symptoms: loadSymptomFinder,
  faults: loadFaultFinder,
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
