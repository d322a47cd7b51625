/** Small Node.js programs, as users write them: clients that run once, and servers. */
import { join } from 'node:path';
import type { TlsOptions } from 'node:tls';
import type { Bench } from '../runner/bench.ts';
import type { RunOptions } from '../runner/command.ts';
import { answers } from '../runner/fault-modes.ts';
import type { FaultServer } from '../runner/fault-server.ts';
import type { Network } from '../runner/network.ts';
import type { Ready, Service } from '../runner/service.ts';

/** Asks for a page and prints it with its status. */
export const getPage = `const url = process.argv[2];
require(url.split(':')[0]).get(url, async (response) => {
  let text = '';
  for await (const part of response) text += part;
  console.log(response.statusCode, text);
});`;

/** The same with fetch(). */
export const fetchPage = `fetch(process.argv[2]).then(async (response) => {
  console.log(response.status, await response.text());
});`;

/** The same, with limits of one second for each phase. */
export const fetchWithLimits = `fetch('data:,').then(async () => {
  const { constructor: Agent } = globalThis[Symbol.for('undici.globalDispatcher.1')];
  const dispatcher = new Agent({ headersTimeout: 1000, bodyTimeout: 1000, connect: { timeout: 1000 } });
  const response = await fetch(process.argv[2], { dispatcher });
  console.log(response.status, await response.text());
});`;

/** Connects to a port, or to a Unix socket, and leaves again. */
export const connect = `const [at, host] = process.argv.slice(2);
const socket = require('node:net').connect(at.startsWith('/') ? { path: at } : { port: at, host });
socket.on('connect', () => socket.end());`;

/** Looks a name up as every connection does. */
export const lookUp = `require('node:dns').lookup(process.argv[2], (error, address) => {
  if (error) throw error;
  console.log(address);
});`;

/** A server that answers every request. */
export const server = `const { createServer } = require('node:http');
const [port, host = '127.0.0.1'] = process.argv.slice(2);
createServer((request, response) => response.end('ok\\n')).listen(port, host, () => console.log('listening'));`;

/** The same with TLS. */
export const tlsServer = `const { readFileSync } = require('node:fs');
const [port, key, cert] = process.argv.slice(2);
require('node:https')
  .createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => response.end('ok\\n'))
  .listen(port, '127.0.0.1');`;

/** A server that prints why it refuses a request, and answers 431. */
export const refusingServer = `const { createServer } = require('node:http');
const server = createServer((request, response) => response.end('ok\\n'));
server.on('clientError', (error, socket) => {
  console.error(error.message);
  socket.end('HTTP/1.1 431 Request Header Fields Too Large\\r\\nConnection: close\\r\\n\\r\\n');
});
server.listen(process.argv[2], '127.0.0.1');`;

/** Makes `node` a command of the lab's shell, and returns its path. */
export const installNode = (bench: Bench) =>
  bench.write('bin/node', `#!/bin/sh\nexec ${process.execPath} "$@"\n`, 0o755);

/** Runs a program once, and returns what it printed. */
export function runNode(
  bench: Bench,
  program: string,
  args: readonly (string | number)[],
  options?: RunOptions,
) {
  const file = bench.write('client.js', program);
  return bench.exec(process.execPath, [file, ...args.map(String)], options);
}

/** Returns a Node.js program that is not started. */
export function planNode(
  bench: Bench,
  program: string,
  args: readonly (string | number)[],
  ready: Ready,
  { network, options = [] }: { network?: Network; options?: readonly string[] } = {},
): Service {
  const file = bench.write(join('server', 'server.js'), program);
  const run = [process.execPath, ...options, file, ...args.map(String)];
  const [command = '', ...rest] = [...(network?.enter ?? []), ...run];
  return bench.plan({ name: 'node', product: 'nodejs', command, args: rest, ready, logs: {} });
}

/** The request that most labs send. */
export const getFrom = ({ app }: { app: FaultServer }, bench: Bench) =>
  runNode(bench, getPage, [`http://${app.address}/`]);

/** The same with fetch(). */
export const fetchFrom = ({ app }: { app: FaultServer }, bench: Bench) =>
  runNode(bench, fetchPage, [`http://${app.address}/`]);

/** Starts a server that presents a certificate, and returns it with the root that signed the good ones. */
export async function startTlsApp(bench: Bench, tls: TlsOptions) {
  const app = await bench.faultServer(answers(), undefined, tls);
  return { app, root: bench.tls('good').root };
}

interface WithTlsApp {
  app: Pick<FaultServer, 'port'>;
  /** File of the certificate that the client trusts beside the usual ones. */
  root: string;
}

/** Asks it by its name, as a client that trusts the root. */
export const getOverTls = ({ app, root }: WithTlsApp, bench: Bench) =>
  runNode(bench, getPage, [`https://localhost:${app.port}/`], { env: { NODE_EXTRA_CA_CERTS: root } });
