/** Gunicorn in the foreground behind nginx, with one small application. */
import type { Bench } from '../runner/bench.ts';
import type { Service } from '../runner/service.ts';
import { passTo, startNginx, type Nginx } from './nginx.ts';
import { applicationOf, type Application } from './wsgi.ts';

/** What a lab sets. */
export interface GunicornParts extends Application {
  /** Lines of gunicorn.conf.py. */
  settings?: string;
  /** Directives beside proxy_pass. */
  location?: string;
  /** Path of the Unix socket that it listens on, in the place of a port. */
  socket?: string;
}

export interface Gunicorn {
  service: Service;
  nginx: Nginx;
  port: number;
  /** Address of the application behind nginx. */
  url: string;
  /** Address of Gunicorn itself. */
  direct: string;
  log: string;
  /** Puts another application or other settings in the place of those that are there, and restarts. */
  configure: (parts: GunicornParts) => Promise<void>;
}

/** The file named ready is there once a worker has loaded the application. */
const settingsOf = (bench: Bench, log: string, { settings = '' }: GunicornParts) => `errorlog = '${log}'
accesslog = '${bench.path('gunicorn-access.log')}'
worker_tmp_dir = '${bench.folder}'


def post_worker_init(worker):
    open('${bench.path('ready')}', 'w').close()


${settings}
`;

/** Writes Gunicorn's files, and starts nginx before it; Gunicorn itself is not started. */
export async function planGunicorn(bench: Bench, parts: GunicornParts): Promise<Gunicorn> {
  const [port, log] = [await bench.port(), bench.path('gunicorn.log')];
  const write = (next: GunicornParts) => {
    bench.write('app.py', applicationOf(next));
    bench.write('gunicorn.conf.py', settingsOf(bench, log, next));
  };
  write(parts);
  const service = bench.plan({
    name: 'gunicorn',
    product: 'gunicorn',
    command: 'gunicorn',
    args: ['--bind', parts.socket === undefined ? `127.0.0.1:${port}` : `unix:${parts.socket}`, 'app:app'],
    env: { PYTHONDONTWRITEBYTECODE: '1' },
    ready: { file: bench.path('ready') },
    logs: { 'error-log': log, 'access-log': bench.path('gunicorn-access.log') },
    // It has nothing to finish; when it is asked to end, it takes its time.
    stopSignal: 'SIGKILL',
  });
  const direct = `http://127.0.0.1:${port}/`;
  const asked = parts.socket === undefined ? direct : `http://unix:${parts.socket}`;
  const nginx = await startNginx(bench, { server: passTo(asked, parts.location ?? '') });
  return {
    service,
    nginx,
    port,
    url: nginx.url,
    direct,
    log,
    configure: async (next) => {
      write(next);
      await service.restart();
    },
  };
}

/** Starts Gunicorn, and nginx before it. */
export async function startGunicorn(bench: Bench, parts: GunicornParts): Promise<Gunicorn> {
  const gunicorn = await planGunicorn(bench, parts);
  await gunicorn.service.start();
  return gunicorn;
}
