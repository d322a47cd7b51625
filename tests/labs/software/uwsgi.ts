/** uWSGI in the foreground behind nginx, with one small application. */
import type { Bench } from '../runner/bench.ts';
import type { Service } from '../runner/service.ts';
import { startNginx, type Nginx } from './nginx.ts';
import { applicationOf, type Application } from './wsgi.ts';

/** What a lab sets. */
export interface UwsgiParts extends Application {
  /** Lines of uwsgi.ini. */
  settings?: string;
  /** Directives of nginx's location. */
  location?: string;
  /** The server part of nginx, if not the one that passes everything on. */
  serverFor?: (port: number) => string;
  /** Path of the Unix socket that it listens on, in the place of a port. */
  socket?: string;
  /** Whether the plugin for Python is loaded. */
  isWithoutPython?: boolean;
}

export interface Uwsgi {
  service: Service;
  nginx: Nginx;
  port: number;
  url: string;
  log: string;
  /** Puts another application or other settings in the place of those that are there, and restarts. */
  configure: (parts: UwsgiParts) => Promise<void>;
}

const fields = {
  QUERY_STRING: '$query_string',
  REQUEST_METHOD: '$request_method',
  REQUEST_URI: '$request_uri',
  PATH_INFO: '$document_uri',
  SERVER_PROTOCOL: '$server_protocol',
  SERVER_NAME: '$server_name',
  SERVER_PORT: '$server_port',
  REMOTE_ADDR: '$remote_addr',
};

/**
 * Returns the server part that passes everything on in uWSGI's own protocol.
 * @param where port, or path of a Unix socket
 */
export const passToUwsgi = (where: number | string, directives = '') => `location / {
      uwsgi_pass ${typeof where === 'number' ? `127.0.0.1:${where}` : `unix:${where}`};
      ${Object.entries(fields)
        .map(([name, value]) => `uwsgi_param ${name} ${value};`)
        .join('\n      ')}
      ${directives}
    }`;

const settingsOf = (
  where: number | string,
  log: string,
  { settings = '', isWithoutPython = false }: UwsgiParts,
) => `[uwsgi]
${isWithoutPython ? '' : 'plugin = python3'}
master = true
die-on-term = true
need-app = false
socket = ${typeof where === 'number' ? `127.0.0.1:${where}` : where}
wsgi-file = app.py
callable = app
logto = ${log}
${settings}
`;

/** Writes uWSGI's files, and starts nginx before it; uWSGI itself is not started. */
export async function planUwsgi(bench: Bench, parts: UwsgiParts): Promise<Uwsgi> {
  const [port, log] = [await bench.port(), bench.path('uwsgi.log')];
  const where = parts.socket ?? port;
  const write = (next: UwsgiParts) => {
    bench.write('app.py', applicationOf(next));
    bench.write('uwsgi.ini', settingsOf(where, log, next));
  };
  write(parts);
  const service = bench.plan({
    name: 'uwsgi',
    product: 'uwsgi',
    command: 'uwsgi-core',
    args: ['--ini', bench.path('uwsgi.ini')],
    env: { PYTHONDONTWRITEBYTECODE: '1' },
    ready: parts.socket === undefined ? { port } : { file: parts.socket },
    logs: { 'error-log': log },
    // It has nothing to finish; when it is asked to end, it takes its time.
    stopSignal: 'SIGKILL',
  });
  const nginx = await startNginx(bench, {
    server: parts.serverFor?.(port) ?? passToUwsgi(where, parts.location),
  });
  return {
    service,
    nginx,
    port,
    url: nginx.url,
    log,
    configure: async (next) => {
      write(next);
      await service.restart();
    },
  };
}

/** Starts uWSGI, and nginx before it. */
export async function startUwsgi(bench: Bench, parts: UwsgiParts): Promise<Uwsgi> {
  const uwsgi = await planUwsgi(bench, parts);
  await uwsgi.service.start();
  return uwsgi;
}
