/** Looks queries up beside the page: to read all messages takes a while, in which the page must take what is typed. */
import type { Request } from './find-protocol.ts';
import { answerLookups } from './lookups.ts';

const take = answerLookups((reply) => self.postMessage(reply));

self.addEventListener('message', ({ data }: MessageEvent<Request>) => take(data));
