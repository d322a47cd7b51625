import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** Bytes of a piece: about what a screen shows of a page. */
const piece = 3_000;
/** Milliseconds between two pieces: more than a frame, so that what has arrived is painted. */
const gap = 20;

/** Returns a server before the site whose pages arrive in pieces; everything else arrives as it is. */
export async function startSlowSite(site: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url ?? '/', site));
    const body = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get('content-type') ?? 'application/octet-stream';
    response.writeHead(answer.status, { 'content-type': type });
    if (type.startsWith('text/html'))
      for (let at = 0; at < body.length; at += piece) {
        response.write(body.subarray(at, at + piece));
        await pause(gap);
      }
    response.end(type.startsWith('text/html') ? undefined : body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The slow site has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => void server.close(done));
    },
  };
}
