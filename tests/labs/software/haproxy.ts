/** HAProxy in the foreground, with its log in a file of its own. */
import type { Bench } from '../runner/bench.ts';
import type { FaultServer } from '../runner/fault-server.ts';
import type { Network } from '../runner/network.ts';
import { poll } from '../runner/poll.ts';
import { readLog, type Service } from '../runner/service.ts';

/** Parts of haproxy.cfg that a lab sets. */
export interface HaproxyParts {
  global?: string;
  defaults?: string;
  frontend?: string;
  /** Lines of the backend "be", with its servers. */
  backend?: string;
  /** Whole sections after these. */
  more?: string;
  /** Parameters after the address in `bind`. */
  bind?: string;
}

export interface Haproxy {
  url: string;
  port: number;
  service: Service;
  /** Path of the administration socket. */
  admin: string;
  /** File that holds its log. */
  log: string;
  /** Restarts it with other parts. */
  configure: (parts: HaproxyParts) => Promise<void>;
}

interface WithHaproxy {
  haproxy: Haproxy;
}

/** Returns the text of a whole haproxy.cfg for a lab. */
export function haproxyConfiguration(bench: Bench, port: number, parts: HaproxyParts): string {
  return `global
  log stdout format raw local0
  stats socket ${bench.path('admin.sock')} mode 600 level admin
  ${parts.global ?? ''}
defaults
  mode http
  log global
  option httplog
  option dontlognull
  timeout connect 1s
  timeout client 5s
  timeout server 5s
  ${parts.defaults ?? ''}
frontend fe
  bind 127.0.0.1:${port}${parts.bind === undefined ? '' : ` ${parts.bind}`}
  ${parts.frontend ?? 'default_backend be'}
${parts.backend === undefined ? '' : `backend be\n  ${parts.backend}`}
${parts.more ?? ''}
`;
}

/** Starts HAProxy with these parts, in a private network if one is named. */
export async function startHaproxy(bench: Bench, parts: HaproxyParts, network?: Network): Promise<Haproxy> {
  const port = await bench.port();
  const write = (next: HaproxyParts) => bench.write('haproxy.cfg', haproxyConfiguration(bench, port, next));
  const [admin, log] = [bench.path('admin.sock'), bench.path('haproxy.log')];
  // HAProxy takes the mark for appending off its output; read to the end, it goes on there after a restart.
  const run = 'exec 1<>"$1"; cat <&1 >/dev/null; exec haproxy -db -f "$0"';
  const start = ['sh', '-c', run, write(parts), log];
  const [command = '', ...args] = [...(network?.enter ?? []), ...start];
  const service = await bench.start({
    name: 'haproxy',
    product: 'haproxy',
    command,
    args,
    ready: network === undefined ? { port } : { file: admin },
    logs: { 'error-log': log, 'access-log': log },
  });
  return {
    url: `${parts.bind?.includes('ssl') ? 'https' : 'http'}://127.0.0.1:${port}/`,
    port,
    service,
    admin,
    log,
    configure: async (next) => {
      write(next);
      await service.restart();
    },
  };
}

/**
 * Starts an application in a mode, and HAProxy before it.
 * @param server parameters of the `server` line, after the address
 */
export async function startBefore(bench: Bench, app: FaultServer, server = '', parts: HaproxyParts = {}) {
  const backend = `${parts.backend ?? ''}\n  server s1 ${app.address} ${server}`;
  const all = { ...parts, backend };
  return { app, parts: all, haproxy: await startHaproxy(bench, all) };
}

/** The request that most labs send. */
export const ask = ({ haproxy }: WithHaproxy, bench: Bench) => bench.curl(haproxy.url);

/** Parts with which a failed connection is not tried again, so that the answer comes at once. */
export const noRetries = { defaults: 'retries 0' };

/** What the guides' path of the log becomes here. */
export const fillLog = ({ haproxy }: WithHaproxy) => ({ '/var/log/haproxy.log': haproxy.log });

/** What the guides' path of the administration socket becomes here. */
export const fillSocket = ({ haproxy }: WithHaproxy) => ({ '/run/haproxy/admin.sock': haproxy.admin });

/** What the socket of the 503 guide becomes here, without the columns that count time and checks. */
export const fillState = ({ haproxy }: WithHaproxy) => ({
  '<haproxy-socket>': `${haproxy.admin} | cut -d ' ' -f 1-8`,
});

/** Parameters of a server whose health is checked often, and for whom one result decides. */
export const checked = 'check inter 300ms fall 1 rise 1';

/** Waits until something stands in the log. */
export async function waitForLog({ log }: Haproxy, text: string): Promise<void> {
  if ((await poll(8000, () => readLog(log).includes(text))) === undefined)
    throw new Error(`HAProxy did not log "${text}" within 8 s: ${readLog(log).slice(-500)}`);
}

/** Shows state and last check of every server; a check that runs at the moment is marked by `* `. */
export const showChecks =
  'echo "show stat" | sudo socat stdio /run/haproxy/admin.sock | cut -d, -f1,2,18,37 | sed "s/\\* //"';

/** Waits until the server s1 of a backend has as many sessions. */
export async function waitForSessions(bench: Bench, count: number, backend = 'be'): Promise<void> {
  const show = `echo 'show stat' | socat stdio ./admin.sock | grep ^${backend},s1, | cut -d, -f5`;
  const isThere = async () => (await bench.run(show)).seen.terminal?.trim() === String(count);
  if ((await poll(3000, isThere)) === undefined) throw new Error(`the server never had ${count} sessions`);
}
