import { Finder } from '@/lib/find/finder.ts';
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
  return new IdentifierFinder(source);
});

const loadMessageFinder = once(async () => {
  const [{ MessageFinder }, source] = await Promise.all([
    import('@/lib/find/message-finder.ts'),
    loadMessages(),
  ]);
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
  return new FaultFinder({ ...source, faults });
});

const loadSymptomFinder = once(async () => {
  const [{ SymptomFinder }, source] = await Promise.all([
    import('@/lib/find/symptom-finder.ts'),
    loadSymptoms(),
  ]);
  return new SymptomFinder(source);
});

const loadWordFinder = once(async () => {
  const [{ WordFinder }, source, faults] = await Promise.all([
    import('@/lib/find/word-finder.ts'),
    loadSymptoms(),
    loadFaults(),
  ]);
  return new WordFinder({ ...source, faults });
});

/** Returns the pages that codes, names and products of a query lead to. */
export async function findByName(query: string): Promise<Found[]> {
  return (await loadFinder()).find(query);
}

/** Returns the pages of the identifiers in a query: classes of exceptions, constants, codes that programs print. */
export async function findByIdentifier(query: string): Promise<Found[]> {
  return (await loadIdentifierFinder()).find(query);
}

/** Returns the pages that explain the messages a query quotes. */
export async function findByMessage(query: string): Promise<Found[]> {
  return (await loadMessageFinder()).find(query);
}

/** Returns the pages whose symptoms a query describes. */
export async function findBySymptom(query: string): Promise<Found[]> {
  return (await loadSymptomFinder()).find(query);
}

/** Returns the pages of the faults that a query speaks of in everyday words. */
export async function findByFault(query: string): Promise<Found[]> {
  return (await loadFaultFinder()).find(query);
}

/** Returns the pages that hold some of a query's words, for one that nothing else knows. */
export async function findByWords(query: string): Promise<Found[]> {
  return (await loadWordFinder()).find(query);
}
