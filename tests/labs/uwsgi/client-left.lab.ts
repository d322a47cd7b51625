import { defineLab } from '../runner/lab.ts';
import { startUwsgi } from '../software/uwsgi.ts';

const app = `time.sleep(2)
start('200 OK', text)
for _ in range(3):
    yield b'x' * 100000
    time.sleep(0.1)`;

export const lab = defineLab({
  title: 'A client that leaves before a slow answer is ready',
  software: ['uwsgi', 'nginx'],
  fault: 'client-closed-connection',
  given: (bench) => startUwsgi(bench, { app }),
  when: ({ url }, bench) => bench.curl(url, ['-m', '1']),
  then: { code: 28, prints: ['uwsgi/write-broken-pipe', 'uwsgi/write-error'] },
  fix: {
    says: 'Answer before the client or the proxy gives up.',
    do: ({ configure }) => configure({}),
  },
  gone: { status: 200, code: 0 },
});
