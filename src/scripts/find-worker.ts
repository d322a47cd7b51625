/** Looks queries up beside the page: to read all messages takes a while, in which the page must take what is typed. */
import { FaultFinder } from '@/lib/find/fault-finder.ts';
import { IdentifierFinder } from '@/lib/find/identifier-finder.ts';
import { MessageFinder } from '@/lib/find/message-finder.ts';
import { NeighbourFinder } from '@/lib/find/neighbour-finder.ts';
import type { Found, MessageSource, NeighbourSource, SymptomSource } from '@/lib/find/source.ts';
import { SymptomFinder } from '@/lib/find/symptom-finder.ts';
import { WordFinder } from '@/lib/find/word-finder.ts';
import { load } from './api.ts';
import type { Lookup, Reply, Request } from './find-protocol.ts';
import { loadNamed } from './find-source.ts';
import { once } from './once.ts';

/** Waits for the next task, so that what is over is known before the work goes on. */
const nextTask = () => new Promise<void>((resolve) => void setTimeout(resolve));

/** Returns a function that makes a finder once, when what it searches is here. */
const build = <Source, Finder>(Class: new (source: Source) => Finder, loadIts: () => Promise<Source>) =>
  once(async () => {
    const source = await loadIts();
    await nextTask();
    return new Class(source);
  });

const loadFaults = once(() => load('faults'));

/** Returns a source with the faults beside it. */
async function withFaults<Source>(loadIts: () => Promise<Source>) {
  const [source, faults] = await Promise.all([loadIts(), loadFaults()]);
  return { ...source, faults };
}

const loadMessages = once(async (): Promise<MessageSource> => {
  const [source, signatures] = await Promise.all([loadNamed(), load('signatures')]);
  return { ...source, signatures };
});

const loadSymptoms = once(async (): Promise<SymptomSource> => {
  const [source, guides] = await Promise.all([loadNamed(), load('guides')]);
  return { ...source, guides };
});

const loaders: Record<Lookup, () => Promise<{ find: (query: string) => Found[] }>> = {
  identifiers: build(IdentifierFinder, loadMessages),
  messages: build(MessageFinder, () => withFaults(loadMessages)),
  symptoms: build(SymptomFinder, loadSymptoms),
  faults: build(FaultFinder, () => withFaults(loadMessages)),
  complaints: build(NeighbourFinder, async (): Promise<NeighbourSource> => {
    const [source, searches] = await Promise.all([withFaults(loadNamed), load('searches')]);
    return { ...source, searches };
  }),
  words: build(WordFinder, () => withFaults(loadSymptoms)),
};

/** Numbers of the lookups that are waited for. */
const open = new Set<number>();

async function lookUp(by: Lookup, query: string, id: number): Promise<Reply> {
  try {
    const finder = await loaders[by]();
    await nextTask();
    return { id, found: open.has(id) ? finder.find(query) : [] };
  } catch {
    return { id, found: undefined };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if ('isOver' in data) {
    open.delete(data.id);
    return;
  }
  open.add(data.id);
  void lookUp(data.by, data.query, data.id).then((reply) => {
    open.delete(data.id);
    self.postMessage(reply);
  });
});
