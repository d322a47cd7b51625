/** Squid in the foreground, with everything it writes in the lab's folder: cache.log is its error log. */
import type { Bench } from '../runner/bench.ts';
import type { Mode } from '../runner/fault-modes.ts';
import type { Network } from '../runner/network.ts';
import { poll } from '../runner/poll.ts';
import type { Service } from '../runner/service.ts';

/** Parts of squid.conf that a lab sets. */
export interface SquidParts {
  /** Parameters after the address in `http_port`. */
  port?: string;
  /** Rules of access, first match first; everything is allowed unless told. */
  access?: string;
  /** Anything else. */
  more?: string;
  /** Network it runs in, if not the machine's own. */
  inside?: Network;
}

export interface Squid {
  url: string;
  port: number;
  service: Service;
  accessLog: string;
  /** Puts other parts in the place of those that are there, and makes Squid read them. */
  configure: (parts: SquidParts) => Promise<void>;
}

const listens = /Accepting .*HTTP Socket connections/g;

/** Returns the text of a whole squid.conf for a lab. */
export const squidConfiguration = (bench: Bench, port: number, parts: SquidParts) => `
http_port 127.0.0.1:${port} ${parts.port ?? ''}
visible_hostname localhost
cache_effective_user nobody
pid_filename ${bench.path('squid.pid')}
cache_log ${bench.path('logs/cache.log')}
access_log stdio:${bench.path('logs/access.log')}
coredump_dir ${bench.folder}
cache deny all
pinger_enable off
shutdown_lifetime 0 seconds
${parts.more ?? ''}
${parts.access ?? 'http_access allow all'}
`;

/** Returns Squid with these parts, not started. */
export async function planSquid(bench: Bench, parts: SquidParts): Promise<Squid> {
  const port = await bench.port();
  const write = (next: SquidParts) => bench.write('squid.conf', squidConfiguration(bench, port, next));
  // Squid writes them as the user "nobody".
  const logs = bench.makeFolder('logs', 0o777);
  const [command = '', ...args] = [
    ...(parts.inside?.enter ?? []),
    'squid',
    '-N',
    '-d',
    '1',
    '-f',
    write(parts),
  ];
  const service = bench.plan({
    name: 'squid',
    product: 'squid',
    command,
    args,
    ready: { prints: new RegExp(listens.source) },
    logs: { 'error-log': `${logs}/cache.log`, 'access-log': `${logs}/access.log` },
    // It takes more than a second to end properly.
    stopSignal: 'SIGKILL',
  });
  const countStarts = () => service.read('terminal').match(listens)?.length ?? 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    service,
    accessLog: `${logs}/access.log`,
    configure: async (next) => {
      const before = countStarts();
      write(next);
      service.signal('SIGHUP');
      if ((await poll(8000, () => countStarts() > before)) === undefined)
        throw new Error(`Squid did not read its configuration within 8 s: ${service.read('terminal')}`);
    },
  };
}

/** Starts Squid with these parts. */
export async function startSquid(bench: Bench, parts: SquidParts = {}): Promise<Squid> {
  const squid = await planSquid(bench, parts);
  await squid.service.start();
  return squid;
}

/** Starts a server on the web that treats requests in a mode, and Squid as a proxy on the way to it. */
export async function startWithServer(bench: Bench, mode: Mode | 'refuses', parts: SquidParts = {}) {
  return { server: await bench.faultServer(mode), squid: await startSquid(bench, parts) };
}

interface WithServer {
  server: { address: string };
  squid: Squid;
}

/** Returns the request for a page of the server through Squid. */
export const ask =
  (...args: string[]) =>
  ({ server, squid }: WithServer, bench: Bench) =>
    bench.curl(`http://${server.address}/`, ['-x', squid.url, ...args]);

/** The address of the server in commands. */
export const fillServer = ({ server }: WithServer) => ({ '<server>': server.address });

/** The access log in commands. */
export const fillLog = ({ squid }: { squid: Squid }) => ({ '/var/log/squid/access.log': squid.accessLog });
