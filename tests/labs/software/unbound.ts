/** Unbound in the foreground as a resolver, which passes queries on to what a lab names. */
import type { Bench } from '../runner/bench.ts';
import type { Service } from '../runner/service.ts';
import { digAt } from './bind.ts';

/** Parts of unbound.conf that a lab sets. */
export interface UnboundParts {
  /** In the server clause. */
  server?: string;
  /** Clauses after it. */
  more?: string;
}

export interface Unbound {
  port: number;
  service: Service;
  /** Puts other parts in the place of those that are there, and makes Unbound read them. */
  configure: (parts: UnboundParts) => void;
  /** Makes it forget every answer. */
  reload: () => void;
}

interface WithUnbound {
  unbound: { port: number };
}

const configurationOf = (bench: Bench, port: number, { server = '', more = '' }: UnboundParts) =>
  `server:
  interface: 127.0.0.1
  port: ${port}
  do-daemonize: no
  username: ""
  chroot: ""
  directory: "${bench.folder}"
  pidfile: "${bench.path('unbound.pid')}"
  logfile: "${bench.path('unbound.log')}"
  use-syslog: no
  log-servfail: yes
  val-log-level: 2
  ede: yes
  do-not-query-localhost: no
  outbound-msg-retry: 1
  infra-cache-max-rtt: 1000
  ${server}
remote-control:
  control-enable: no
${more}
`;

/** Returns Unbound with these parts, not started. */
export async function planUnbound(bench: Bench, parts: UnboundParts): Promise<Unbound> {
  const port = await bench.port();
  const write = (next: UnboundParts) => bench.write('unbound.conf', configurationOf(bench, port, next));
  const service = bench.plan({
    name: 'unbound',
    product: 'unbound',
    command: 'unbound',
    args: ['-d', '-c', write(parts)],
    ready: { file: bench.path('unbound.pid') },
    logs: { 'error-log': bench.path('unbound.log') },
  });
  const reload = () => service.signal('SIGHUP');
  return {
    port,
    service,
    configure: (next) => {
      write(next);
      reload();
    },
    reload,
  };
}

/** Starts Unbound with these parts. */
export async function startUnbound(...plan: Parameters<typeof planUnbound>): Promise<Unbound> {
  const unbound = await planUnbound(...plan);
  await unbound.service.start();
  return unbound;
}

/** Returns the parts with which every query goes to another resolver. */
export const forwardTo = (port: number): UnboundParts => ({
  server: 'module-config: "iterator"',
  more: `forward-zone:\n  name: "."\n  forward-addr: 127.0.0.1@${port}`,
});

/** Returns the clause that sends queries for example.com to its name server. */
export const stubTo = (port: number) => `stub-zone:\n  name: "example.com"\n  stub-addr: 127.0.0.1@${port}`;

/** The question that the labs ask. */
export const ask = ({ unbound }: WithUnbound, bench: Bench) => digAt(bench, unbound.port);
