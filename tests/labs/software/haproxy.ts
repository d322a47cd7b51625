/** HAProxy in the foreground, logging to its own output. */
import type { Bench } from '../runner/bench.ts';
import type { Service } from '../runner/service.ts';

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

/** Starts HAProxy with these parts. */
export async function startHaproxy(bench: Bench, parts: HaproxyParts): Promise<Haproxy> {
  const port = await bench.port();
  const write = (next: HaproxyParts) => bench.write('haproxy.cfg', haproxyConfiguration(bench, port, next));
  const service = bench.plan({
    name: 'haproxy',
    product: 'haproxy',
    command: 'haproxy',
    args: ['-db', '-f', write(parts)],
    ready: { port },
    logs: {},
  });
  const log = service.plan.output;
  service.plan.logs = { 'error-log': log, 'access-log': log };
  await service.start();
  return {
    url: `${parts.bind?.includes('ssl') ? 'https' : 'http'}://127.0.0.1:${port}/`,
    port,
    service,
    admin: bench.path('admin.sock'),
    log,
    configure: async (next) => {
      write(next);
      await service.restart();
    },
  };
}
