/** An application that does not take an upload as it should, until it is mended. */
import { createServer, type Socket } from 'node:net';
import type { Bench } from '../runner/bench.ts';

/** How it treats a connection: it never reads, resets while the body arrives, or reads all and answers. */
export type UploadMode = 'ignores' | 'resets' | 'takes';

const answer =
  'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 3\r\nConnection: close\r\n\r\nok\n';

const takeAll = (socket: Socket) => {
  let [missing, head] = [Infinity, ''];
  socket.on('data', (bytes) => {
    if (missing === Infinity) {
      head += bytes.toString('latin1');
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      missing = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0) - (head.length - end - 4);
    } else missing -= bytes.length;
    if (missing <= 0) socket.end(answer);
  });
};

/** Starts it on a port of its own. */
export async function startUploadServer(bench: Bench, first: UploadMode) {
  const port = await bench.port();
  const sockets = new Set<Socket>();
  let mode = first;
  const server = createServer({ pauseOnConnect: true }, (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket)).on('error', () => undefined);
    if (mode === 'ignores') return;
    if (mode === 'resets') socket.once('data', () => socket.resetAndDestroy());
    else takeAll(socket);
    socket.resume();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  bench.finally(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return {
    port,
    address: `127.0.0.1:${port}`,
    be: async (next: UploadMode) => {
      mode = next;
    },
  };
}

/** Sends a file of zeros, larger than the buffers on the way. */
export const upload = (bench: Bench, url: string) => {
  const file = bench.write('upload.bin', '\0'.repeat(20_000_000));
  return bench.curl(url, ['-H', 'Expect:', '--data-binary', `@${file}`]);
};
