/** Looks queries up in what the catalogue knows: in names here, at once; in all else beside the page. */
import { Finder } from '@/lib/find/finder.ts';
import type { Found } from '@/lib/find/source.ts';
import type { FindPages, Lookup, Reply, Request } from './find-protocol.ts';
import { loadNamed } from './find-source.ts';
import workerAddress from './find-worker.ts?worker&url';
import { once } from './once.ts';
import { startWorker } from './worker-script.ts';

const loadFinder = once(async () => new Finder(await loadNamed()));

let worker: Worker | undefined;
let lastId = 0;
/** What to do with the reply to each lookup; without one, the worker broke. */
const waiting = new Map<number, (reply?: Reply) => void>();

const send = (to: Worker, request: Request) => to.postMessage(request);

/** Starts the worker; one that breaks is ended, and the next lookup starts another. */
function startFinding(): Worker {
  const started = startWorker(workerAddress);
  started.onmessage = ({ data }: MessageEvent<Reply>) => waiting.get(data.id)?.(data);
  started.onerror = () => {
    started.terminate();
    worker = undefined;
    for (const settle of [...waiting.values()]) settle();
  };
  return started;
}

function lookUp(by: Lookup, query: string, signal: AbortSignal): Promise<Found[]> {
  lastId += 1;
  const id = lastId;
  worker ??= startFinding();
  const asked = worker;
  return new Promise((resolve, reject) => {
    const leave = () => {
      send(asked, { id, isOver: true });
      waiting.delete(id);
      resolve([]);
    };
    signal.addEventListener('abort', leave, { once: true });
    waiting.set(id, (reply) => {
      signal.removeEventListener('abort', leave);
      waiting.delete(id);
      if (reply?.found === undefined) reject(new Error(`The search by ${by} could not be loaded.`));
      else resolve(reply.found);
    });
    send(asked, { id, by, query });
  });
}

export const findPages: FindPages = async (by, query, signal) => {
  if (signal.aborted) return [];
  return by === 'names' ? (await loadFinder()).find(query) : lookUp(by, query, signal);
};
