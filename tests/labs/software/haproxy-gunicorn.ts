/** Gunicorn as the application behind HAProxy. */
import type { Bench } from '../runner/bench.ts';

/**
 * Starts Gunicorn with an application that sleeps for a while where the path is /report.
 * @param settings lines of gunicorn.conf.py
 */
export async function startGunicornApp(bench: Bench, sleep: number, settings: string) {
  const write = (lines: string) => bench.write('gunicorn.conf.py', `worker_tmp_dir = '.'\n${lines}\n`);
  bench.write(
    'app.py',
    `import time
def app(environ, start):
    if environ['PATH_INFO'] == '/report':
        time.sleep(${sleep})
    start('200 OK', [('Content-Type', 'text/plain')])
    return [b'ok']
`,
  );
  write(settings);
  const port = await bench.port();
  const service = await bench.start({
    name: 'gunicorn',
    product: 'gunicorn',
    command: 'gunicorn',
    args: ['--bind', `127.0.0.1:${port}`, 'app:app'],
    env: { PYTHONDONTWRITEBYTECODE: '1' },
    ready: { port },
    logs: {},
    stopSignal: 'SIGKILL',
  });
  return {
    address: `127.0.0.1:${port}`,
    configure: async (next: string) => {
      write(next);
      await service.restart();
    },
  };
}
