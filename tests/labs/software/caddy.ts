/** Caddy in the foreground, logging as JSON to a file of the lab. */
import type { TlsOptions } from 'node:tls';
import type { Bench } from '../runner/bench.ts';
import { answers, type Mode } from '../runner/fault-modes.ts';
import type { Service } from '../runner/service.ts';
import type { Sight } from '../runner/sight.ts';
import { tryStart } from './try-start.ts';

/** Parts of the Caddyfile that a lab sets. */
export interface CaddyParts {
  /** Lines of the global options. */
  options?: string;
  /** Lines of the site. */
  site: string;
  /** User that Caddy runs as; root unless told. */
  user?: string;
}

export interface Caddy {
  url: string;
  port: number;
  service: Service;
  /** File that holds its log. */
  log: string;
  /** Writes the Caddyfile with other parts. */
  write: (parts: CaddyParts) => void;
  /** Starts it where that may fail: 0 where it runs, 1 and what it printed where it ended. */
  tryStart: () => Promise<Sight>;
  /** Puts another site in the place of the one that is there, and restarts Caddy. */
  configure: (parts: CaddyParts) => Promise<void>;
}

/** Returns the text of a whole Caddyfile for a lab. */
export const caddyfile = (bench: Bench, port: number, { options = '', site }: CaddyParts) => `{
  admin off
  auto_https off
  storage file_system ${bench.path('storage')}
  log {
    output file ${bench.path('caddy.log')}
    format json
  }
  ${options}
}
http://127.0.0.1:${port} {
  bind 127.0.0.1
  ${site}
}
`;

/** Returns the site that passes everything on. */
export const passTo = (upstream: string, ...more: string[]) =>
  [`reverse_proxy ${upstream} {`, ...more.map((line) => `  ${line}`), '}'].join('\n  ');

/** Returns the lines of the transport to the upstream. */
export const over = (...lines: string[]) => `transport http {\n      ${lines.join('\n      ')}\n    }`;

/** Returns the lines that limit the body of a request. */
export const limitBody = (size: string) => `request_body {\n    max_size ${size}\n  }`;

/** Returns the global options that limit the header of a request. */
export const limitHeader = (size: string) => `servers {\n    max_header_size ${size}\n  }`;

/** Returns Caddy with these parts, not started. */
export async function planCaddy(bench: Bench, parts: CaddyParts): Promise<Caddy> {
  const port = await bench.port();
  const write = (next: CaddyParts) => bench.write('Caddyfile', caddyfile(bench, port, next));
  const log = bench.write('caddy.log', '', 0o666);
  const as = parts.user === undefined ? [] : [`--reuid=${parts.user}`, '--regid=nogroup', '--clear-groups'];
  const service = bench.plan({
    name: 'caddy',
    product: 'caddy',
    command: 'setpriv',
    args: [...as, 'caddy', 'run', '--config', write(parts), '--adapter', 'caddyfile'],
    // Caddy saves its configuration once it serves it.
    ready: { file: bench.path('config/caddy/autosave.json') },
    env: { XDG_CONFIG_HOME: bench.makeFolder('config', 0o777) },
    logs: { 'error-log': log, 'access-log': log },
  });
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

/** Starts an application that treats requests in a mode, with Caddy before it. */
export async function startBefore(bench: Bench, mode: Mode, ...more: string[]) {
  const app = await bench.faultServer(mode);
  return { app, caddy: await startCaddy(bench, { site: passTo(app.address, ...more) }) };
}

/** Starts an application that speaks TLS, with Caddy before it. */
export async function startBeforeTls(bench: Bench, tls: TlsOptions, ...transport: string[]) {
  const app = await bench.faultServer(answers(), undefined, tls);
  return { app, caddy: await startCaddy(bench, { site: passTo(app.address, over(...transport)) }) };
}

/** Starts Caddy with these parts. */
export async function startCaddy(bench: Bench, parts: CaddyParts): Promise<Caddy> {
  const caddy = await planCaddy(bench, parts);
  await caddy.service.start();
  return caddy;
}
