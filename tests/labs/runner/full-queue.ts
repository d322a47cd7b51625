/** An application that is too busy to accept: its accept queue is full, so the kernel ignores new connections. */
import { connect, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';
import type { Bench } from './bench.ts';
import { pause } from './poll.ts';

export interface FullQueue {
  port: number;
  address: string;
  /** Lets the application accept and answer again. */
  free: () => Promise<void>;
}

/** Listens, and blocks its event loop until the flag says otherwise. */
const program = `
const { workerData: { port, flag }, parentPort } = require('node:worker_threads');
const answer = 'HTTP/1.1 200 OK\\r\\nContent-Type: text/plain\\r\\nContent-Length: 3\\r\\n\\r\\nok\\n';
const server = require('node:net').createServer((socket) => {
  socket.on('error', () => undefined).on('data', () => socket.write(answer));
});
server.listen({ port, host: '127.0.0.1', backlog: 1 }, () => {
  parentPort.postMessage('listening');
  Atomics.wait(flag, 0, 0);
});
`;

const filling = 4;

/** Starts such an application, and fills its queue. */
export async function startFullQueue(bench: Bench): Promise<FullQueue> {
  const port = await bench.port();
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(program, { eval: true, workerData: { port, flag } });
  await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  const sockets: Socket[] = [];
  for (let count = 0; count < filling; count += 1)
    sockets.push(connect(port, '127.0.0.1').on('error', () => undefined));
  await pause(100);
  const free = async () => {
    for (const socket of sockets) socket.destroy();
    Atomics.store(flag, 0, 1);
    Atomics.notify(flag, 0);
    await pause(50);
  };
  bench.finally(async () => {
    await free();
    await worker.terminate();
  });
  return { port, address: `127.0.0.1:${port}`, free };
}
