/** Apache Traffic Server in the foreground, with its own folders below the lab's. */
import { cpSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { TlsOptions } from 'node:tls';
import type { Bench } from '../runner/bench.ts';
import { answers, type Mode } from '../runner/fault-modes.ts';
import { poll } from '../runner/poll.ts';
import type { Service } from '../runner/service.ts';
import type { Sight } from '../runner/sight.ts';
import { tryStart } from './try-start.ts';

/** Parts of a Traffic Server that a lab sets. */
export interface TrafficServerParts {
  /** Lines of remap.config. */
  remap: string;
  /** Lines of records.config, without the word CONFIG. */
  records?: readonly string[];
}

export interface TrafficServer {
  url: string;
  port: number;
  service: Service;
  /** File that holds a line for each answer that it made itself. */
  log: string;
  /** Writes its configuration with other parts. */
  write: (parts: TrafficServerParts) => void;
  /** Starts it where that may fail: 0 where it runs, its exit code and what it printed where it ended. */
  tryStart: () => Promise<Sight>;
  /** Restarts it with other parts. */
  configure: (parts: TrafficServerParts) => Promise<void>;
}

/** Returns the rule that passes everything on. */
export const passTo = (address: string) => `map / http://${address}/`;

const folders = ['log', 'run', 'cache'];

const runRoot = (bench: Bench) => `prefix: ${bench.folder}
exec_prefix: /usr
bindir: /usr/bin
sbindir: /usr/sbin
sysconfdir: ${bench.path('etc')}
datadir: ${bench.path('cache')}
includedir: /usr/include
libdir: /usr/lib/trafficserver
libexecdir: /usr/lib/trafficserver/modules
localstatedir: ${bench.path('run')}
runtimedir: ${bench.path('run')}
logdir: ${bench.path('log')}
cachedir: ${bench.path('cache')}
`;

const recordsOf = (port: number, hosts: string, records: readonly string[]) =>
  [
    `http.server_ports STRING ${port}:ip-in=127.0.0.1`,
    'admin.user_id STRING #-1',
    'crash_log_helper STRING NULL',
    'exec_thread.autoconfig INT 0',
    'exec_thread.limit INT 1',
    'http.cache.http INT 0',
    `hostdb.host_file.path STRING ${hosts}`,
    'http.connect_attempts_max_retries INT 0',
    'http.connect_attempts_rr_retries INT 0',
    'log.max_secs_per_buffer INT 1',
    'log.periodic_tasks_interval INT 1',
    ...records,
  ]
    .map((line) => `CONFIG proxy.config.${line}\n`)
    .join('');

/** Returns Traffic Server with these parts, not started. */
export async function planTrafficServer(bench: Bench, parts: TrafficServerParts): Promise<TrafficServer> {
  const port = await bench.port();
  for (const name of folders) bench.makeFolder(name);
  cpSync('/etc/trafficserver', bench.path('etc'), { recursive: true });
  const hosts = bench.write('hosts', '127.0.0.1 localhost\n');
  const write = ({ remap, records = [] }: TrafficServerParts) => {
    bench.write('etc/remap.config', `${remap}\n`);
    bench.write('etc/storage.config', `${bench.path('cache')} 10M\n`);
    bench.write('etc/records.config', recordsOf(port, hosts, records));
  };
  write(parts);
  const log = bench.path('log/error.log');
  const service = bench.plan({
    name: 'traffic_server',
    product: 'traffic-server',
    command: 'traffic_server',
    args: [`--run-root=${bench.write('runroot.yaml', runRoot(bench))}`],
    ready: { port },
    logs: { 'error-log': log },
    // After SIGTERM it goes on for longer than 3 s.
    stopSignal: 'SIGKILL',
  });
  // This one never starts: it stands for the second log of the same program.
  bench.plan({ ...service.plan, name: 'diags.log', logs: { 'error-log': bench.path('log/diags.log') } });
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    service,
    log,
    write,
    tryStart: () => tryStart(service),
    configure: async (next) => {
      write(next);
      await service.restart();
    },
  };
}

/** Returns the records that verify an upstream's certificate against a root. */
export const trust = (root: string) => [
  'ssl.client.verify.server.policy STRING ENFORCED',
  `ssl.client.CA.cert.path STRING ${dirname(root)}`,
  `ssl.client.CA.cert.filename STRING ${basename(root)}`,
];

/** Starts Traffic Server with these parts. */
export async function startTrafficServer(bench: Bench, parts: TrafficServerParts): Promise<TrafficServer> {
  const server = await planTrafficServer(bench, parts);
  await server.service.start();
  // It reads its hosts file a moment after the start, and does not know the name until then.
  if (parts.remap.includes('localhost'))
    await poll(3000, async () => (await bench.curl(server.url)).status !== 500);
  return server;
}

/** Starts an application that treats requests in a mode, with Traffic Server before it. */
export async function startBefore(bench: Bench, mode: Mode | 'refuses', ...records: string[]) {
  const app = await bench.faultServer(mode);
  return { app, server: await startTrafficServer(bench, { remap: passTo(app.address), records }) };
}

/** Starts an application that speaks TLS, with Traffic Server before it. */
export async function startBeforeTls(bench: Bench, tls: TlsOptions, root: string) {
  const app = await bench.faultServer(answers(), undefined, tls);
  const remap = `map / https://localhost:${app.port}/`;
  return { app, root, server: await startTrafficServer(bench, { remap, records: trust(root) }) };
}
