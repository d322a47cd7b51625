/** Small Python applications for Gunicorn and uWSGI, and ways to keep their workers busy. */
import { connect } from 'node:net';
import type { Bench } from '../runner/bench.ts';
import { poll } from '../runner/poll.ts';
import type { Service } from '../runner/service.ts';

export interface Application {
  /** Body of the WSGI function: `path` is the request's, `start` sends status and header. */
  app?: string;
  /** Lines above that function. */
  module?: string;
}

/** Body of a function that answers properly. */
export const healthy = "start('200 OK', text)\nreturn [b'ok\\n']";

/** Returns the Python file; the function's name is app. */
export const applicationOf = ({ app = healthy, module = '' }: Application) => `import time
${module}

text = [('Content-Type', 'text/plain')]


def app(environ, start):
    path = environ['PATH_INFO']
    ${app.replaceAll('\n', '\n    ')}
`;

/** Answers an export that takes long and begins at once, and everything else as told. */
export const exporting = (otherwise = healthy) => `if path == '/export':
    start('200 OK', text)
    return export()
${otherwise}`;

/** The generator that `exporting` needs above the function. */
export const exportModule = `def export():
    yield b'begun\\n'
    for _ in range(200):
        time.sleep(0.1)
        yield b'.'`;

/** Starts an export at an address, and returns once it has begun. */
export const holdWorker = (bench: Bench, url: string): Promise<Service> =>
  bench.start({
    name: 'export',
    product: 'curl',
    command: 'curl',
    args: ['-sSN', `${url}export`],
    ready: { prints: /begun/ },
    logs: {},
  });

/** Fills the queue in front of a busy worker whose backlog is 1; Linux lets one connection more wait. */
export async function fillQueue(bench: Bench, port: number): Promise<void> {
  const sockets = Array.from({ length: 2 }, () => connect(port, '127.0.0.1').on('error', () => undefined));
  // uWSGI defers connections that have sent nothing.
  for (const socket of sockets) socket.write('x');
  bench.finally(async () => {
    for (const socket of sockets) socket.destroy();
  });
  const isFull = await poll(3000, async () => {
    const { seen } = await bench.run(`ss -Hltn 'sport = :${port}'`);
    return / 2 +1 /.test(seen.terminal ?? '');
  });
  if (isFull === undefined) throw new Error(`the queue of port ${port} was not full after 3 s`);
}

/** Returns what reads a log in the place of a journal. */
export const readJournal = (journal: string, { log }: { log: string }) => ({ [journal]: `cat ${log}` });
