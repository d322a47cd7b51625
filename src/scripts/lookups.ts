/** Looks queries up in all that the catalogue knows but names, each list being read when it is first needed. */
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

/**
 * Returns what takes requests and sends their replies; a lookup that is over before its turn is not made.
 * @param send takes the replies, in the order in which they are ready
 */
export function answerLookups(send: (reply: Reply) => void): (request: Request) => void {
  /** Numbers of the lookups that are waited for. */
  const open = new Set<number>();
  const lookUp = async (by: Lookup, query: string, id: number): Promise<Reply> => {
    try {
      const finder = await loaders[by]();
      await nextTask();
      return { id, found: open.has(id) ? finder.find(query) : [] };
    } catch {
      return { id, found: undefined };
    }
  };
  return (request) => {
    const { id } = request;
    if ('isOver' in request) {
      open.delete(id);
      return;
    }
    open.add(id);
    void lookUp(request.by, request.query, id).then((reply) => {
      if (open.delete(id)) send(reply);
    });
  };
}
