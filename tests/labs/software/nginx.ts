/** nginx in the foreground, with everything it writes in the lab's folder. */
import type { Bench } from '../runner/bench.ts';
import type { TlsFiles } from '../runner/certificates.ts';
import type { Mode } from '../runner/fault-modes.ts';
import type { Network } from '../runner/network.ts';
import { poll } from '../runner/poll.ts';
import type { Service } from '../runner/service.ts';

/** Parts of nginx.conf that a lab sets. */
export interface NginxParts {
  /** Outside of all blocks. */
  main?: string;
  events?: string;
  /** In the http block, before the server. */
  http?: string;
  /** In the server block. */
  server?: string;
  /** Parameters after the port in `listen`. */
  listen?: string;
}

export interface Nginx {
  url: string;
  port: number;
  service: Service;
  errorLog: string;
  accessLog: string;
  configuration: string;
  /** Puts other parts in the place of those that are there, and makes nginx read them. */
  configure: (parts: NginxParts) => Promise<void>;
}

const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** Returns the text of a whole nginx.conf for a lab. */
export function nginxConfiguration(bench: Bench, port: number, parts: NginxParts): string {
  return `daemon off;
worker_processes 1;
user nobody nogroup;
pid ${bench.path('nginx.pid')};
error_log ${bench.path('error.log')} info;
${parts.main ?? ''}
events {
  ${parts.events ?? ''}
}
http {
  access_log ${bench.path('access.log')};
  default_type text/plain;
  ${folders.map((name) => `${name}_temp_path ${bench.path(`temp-${name}`)};`).join('\n  ')}
  ${parts.http ?? ''}
  server {
    listen 127.0.0.1:${port}${parts.listen === undefined ? '' : ` ${parts.listen}`};
    ${parts.server ?? ''}
  }
}
`;
}

/** Returns a whole server that answers by itself, as an application behind the proxy. */
export const serverOf = (listen: string, ...more: string[]) =>
  `server {\n    listen ${listen};\n    ${more.join('\n    ')}\n    location / { return 200 'ok\\n'; }\n  }`;

/** Returns the same with a certificate. */
export const tlsServerOf = (port: number, { key, chain }: Pick<TlsFiles, 'key' | 'chain'>) =>
  serverOf(`127.0.0.1:${port} ssl`, `ssl_certificate ${chain};`, `ssl_certificate_key ${key};`);

/** Returns the server part that passes everything on. */
export const passTo = (url: string, ...more: string[]) =>
  `location / {\n      proxy_pass ${url};\n      ${more.join('\n      ')}\n    }`;

/** Returns the server part that passes everything on to a name, which a resolver has to look up. */
export const passToName = (app: { port: number }, resolver: { port: number }) =>
  `resolver 127.0.0.1:${resolver.port} valid=30s ipv6=off;
    set $app app.example.com;
    ${passTo(`http://$app:${app.port}`)}`;

/** What the command that shows all of the configuration becomes here. */
export const fillShow = ({ configuration }: Pick<Nginx, 'configuration'>) => ({
  'sudo nginx -T': `nginx -T -c ${configuration}`,
});

/** Has nginx read its configuration again; the old worker says so when the new one has taken over. */
async function reload(service: Service): Promise<void> {
  const count = () => service.read('error-log').split('gracefully shutting down').length;
  const before = count();
  for (let tries = 0; tries < 3; tries += 1) {
    // A signal that comes while nginx is still starting is lost.
    service.signal('SIGHUP');
    if ((await poll(1000, () => count() > before)) === true) return;
  }
  throw new Error('nginx did not take over its new configuration within 3 s');
}

/**
 * Returns nginx with these parts, not started.
 * @param inside network it runs in; the machine's own loopback unless told
 */
export async function planNginx(bench: Bench, parts: NginxParts, inside?: Network): Promise<Nginx> {
  const port = await bench.port();
  const write = (next: NginxParts) => bench.write('nginx.conf', nginxConfiguration(bench, port, next));
  const configuration = write(parts);
  const [errorLog, accessLog] = [bench.path('error.log'), bench.path('access.log')];
  const [command = 'nginx', ...words] = [...(inside?.enter ?? []), 'nginx'];
  const service = bench.plan({
    name: 'nginx',
    product: 'nginx',
    command,
    args: [...words, '-p', bench.folder, '-c', configuration, '-e', errorLog],
    ready: { file: bench.path('nginx.pid') },
    logs: { 'error-log': errorLog, 'access-log': accessLog },
    stopSignal: 'SIGTERM',
  });
  return {
    url: `${parts.listen?.includes('ssl') ? 'https' : 'http'}://127.0.0.1:${port}/`,
    port,
    service,
    errorLog,
    accessLog,
    configuration,
    configure: async (next) => {
      write(next);
      await reload(service);
    },
  };
}

/** Starts nginx with these parts. */
export async function startNginx(...plan: Parameters<typeof planNginx>): Promise<Nginx> {
  const nginx = await planNginx(...plan);
  await nginx.service.start();
  return nginx;
}

/**
 * Starts a fault server, and nginx that passes everything on to it.
 * @param more directives beside proxy_pass
 */
export async function startWithApp(bench: Bench, mode: Mode | 'refuses', ...more: string[]) {
  const app = await bench.faultServer(mode);
  return { app, nginx: await startNginx(bench, { server: passTo(`http://${app.address}`, ...more) }) };
}
