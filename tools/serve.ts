/** Serves the finished build on this machine: `node tools/serve.ts`, address from PORT. */
import { resolve } from 'node:path';
import { createSiteServer } from './server.ts';

const port = Number(process.env['PORT'] ?? 4321);

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(`PORT: found "${process.env['PORT']}"; allowed: a number from 0 to 65535.`);
}
const server = createSiteServer(resolve(import.meta.dirname, '../dist'));
server.on('error', (error) => {
  const isTaken = 'code' in error && error.code === 'EADDRINUSE';
  fail(isTaken ? `Port ${port} is in use. Choose another: PORT=${port + 1} npm start` : error.message);
});
server.listen(port, () => {
  const address = server.address();
  const actual = address !== null && typeof address === 'object' ? address.port : port;
  console.log(`Error Fixer Hub is at http://localhost:${actual}/ (Ctrl+C ends it)`);
});
