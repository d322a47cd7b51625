/** BIND in the foreground as an authoritative server or a resolver, and the questions that dig, nslookup and host ask. */
import type { Bench } from '../runner/bench.ts';
import type { Network } from '../runner/network.ts';
import { poll } from '../runner/poll.ts';
import { readLog, type Service } from '../runner/service.ts';

/** Parts of named.conf that a lab sets. */
export interface BindParts {
  /** In the options block; by default BIND answers for its zones alone. */
  options?: string;
  /** Whole zone statements. */
  zones?: string;
  /** Port; a free one unless told. */
  port?: number;
  /** Name of its files, if a lab runs two of them. */
  name?: string;
  /** Whether it validates with DNSSEC. */
  validates?: boolean;
}

export interface Bind {
  port: number;
  service: Service;
  log: string;
  /** Puts other parts in the place of those that are there. */
  write: (parts: BindParts) => void;
  start: () => Promise<void>;
  /** Makes it read its configuration and its zones again. */
  reload: () => void;
}

interface WithBind {
  bind: { port: number };
}

const configurationOf = (
  bench: Bench,
  port: number,
  { options = 'recursion no;', zones = '', name = 'named', validates = false }: BindParts,
) =>
  `options {
  directory "${bench.folder}";
  pid-file "${bench.path(`${name}.pid`)}";
  session-keyfile none;
  listen-on port ${port} { 127.0.0.1; };
  listen-on-v6 { none; };
  dnssec-validation ${validates ? 'yes' : 'no'};
  ${options}
};
controls {};
${zones}
`;

/** Returns BIND with these parts, not started. */
export async function planBind(bench: Bench, parts: BindParts = {}, inside?: Network): Promise<Bind> {
  const port = inside === undefined ? (parts.port ?? (await bench.port())) : 53;
  const name = parts.name ?? 'named';
  const log = bench.path(`${name}.log`);
  const write = (next: BindParts) =>
    bench.write(`${name}.conf`, configurationOf(bench, port, { ...next, name }));
  const [command = '', ...args] = [
    ...(inside?.enter ?? []),
    ...['named', '-f', '-n', '1', '-L', log, '-c', write(parts)],
  ];
  const service = bench.plan({
    name,
    product: 'bind',
    command,
    args,
    ready: { file: bench.path(`${name}.pid`) },
    logs: { 'error-log': log },
  });
  return {
    port,
    service,
    log,
    write,
    start: async () => {
      const before = readLog(log).length;
      await service.start();
      const read = () => readLog(log).slice(before);
      if ((await poll(5000, () => / running$/m.test(read()))) === undefined)
        throw new Error(`BIND did not say that it is running: ${read().slice(-500)}`);
    },
    reload: () => service.signal('SIGHUP'),
  };
}

/** Starts BIND with these parts. */
export async function startBind(...plan: Parameters<typeof planBind>): Promise<Bind> {
  const bind = await planBind(...plan);
  await bind.start();
  return bind;
}

/** Writes the zone example.com with these records, and returns the statement that loads it. */
export function writeZone(bench: Bench, records: readonly string[], ...more: readonly string[]): string {
  const lines = [
    '$TTL 60',
    '@ IN SOA ns.example.com. hostmaster.example.com. 1 3600 600 86400 1',
    '@ IN NS ns.example.com.',
    'ns IN A 127.0.0.1',
    ...records,
  ];
  const file = bench.write('example.com.zone', `${lines.join('\n')}\n`);
  return `zone "example.com" { type primary; file "${file}"; ${more.join(' ')} };`;
}

/** The record that the labs ask for. */
export const record = 'www IN A 192.0.2.80';

const tries = '+time=1 +tries=1';

/** Asks with dig. */
export const digAt = (bench: Bench, port: number, inside?: Network) =>
  bench.run(`dig @127.0.0.1 -p ${port} ${tries} www.example.com`, inside === undefined ? {} : { inside });

/** The question that most labs ask. */
export const ask = ({ bind }: WithBind, bench: Bench) => digAt(bench, bind.port);

/** The same question by dig, nslookup and host, one after the other. */
export const askWithAll = ({ bind: { port } }: WithBind, bench: Bench) =>
  bench.run(
    `dig @127.0.0.1 -p ${port} ${tries} www.example.com; nslookup -port=${port} www.example.com 127.0.0.1; host -p ${port} www.example.com 127.0.0.1`,
  );
