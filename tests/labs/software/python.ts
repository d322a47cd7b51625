/** Small Python programs, as users write them. */
import type { TlsOptions } from 'node:tls';
import type { Bench } from '../runner/bench.ts';
import type { RunOptions } from '../runner/command.ts';
import { answers } from '../runner/fault-modes.ts';
import type { FaultServer } from '../runner/fault-server.ts';

/** Asks for a page and prints its status. */
export const openUrl = `import sys, urllib.request
print(urllib.request.urlopen(sys.argv[1]).status)`;

/** The same with a timeout of one second. */
export const openUrlWithTimeout = `import sys, urllib.request
print(urllib.request.urlopen(sys.argv[1], timeout=1).status)`;

/** Connects to a port, and leaves again. */
export const connect = `import socket, sys
socket.create_connection((sys.argv[1], int(sys.argv[2]))).close()`;

/** Runs a program once, and returns what it printed. */
export function runPython(
  bench: Bench,
  program: string,
  args: readonly (string | number)[],
  options?: RunOptions,
) {
  const file = bench.write('client.py', program);
  return bench.exec('/usr/bin/python3', [file, ...args.map(String)], options);
}

interface WithApp {
  app: Pick<FaultServer, 'port'>;
}

/** The request that most labs send. */
export const openFrom = ({ app }: WithApp, bench: Bench) =>
  runPython(bench, openUrl, [`http://127.0.0.1:${app.port}/`]);

/** Starts a server that presents a certificate, and returns it with the root that signed the good ones. */
export async function startTlsApp(bench: Bench, tls: TlsOptions) {
  const app = await bench.faultServer(answers(), undefined, tls);
  return { app, root: bench.tls('good').root };
}

interface WithTlsApp extends WithApp {
  /** File of the certificate that the client trusts. */
  root: string;
}

/** Asks it by its name, as a client that trusts the root. */
export const getOverTls = ({ app, root }: WithTlsApp, bench: Bench) =>
  runPython(bench, openUrl, [`https://localhost:${app.port}/`], { env: { SSL_CERT_FILE: root } });

/** Looks a name up as every connection does. */
export const lookUp = `import socket, sys
print(socket.getaddrinfo(sys.argv[1], 80)[0][4])`;
