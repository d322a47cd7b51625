/** Ports for labs, from a block that each run and each of its workers has for itself. */
import { createServer } from 'node:net';

const blockSize = 200;
const first = 14_000 + Number(process.env['LABS_BLOCK'] ?? 0) * 4 * blockSize;
const start = first + Number(process.env['TEST_PARALLEL_INDEX'] ?? 0) * blockSize;
let next = 0;

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** Returns a port that nothing listens on, and that no other lab of this run gets meanwhile. */
export async function findPort(): Promise<number> {
  for (let tried = 0; tried < blockSize; tried += 1) {
    const port = start + (next % blockSize);
    next += 1;
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port from ${start} to ${start + blockSize - 1}`);
}
