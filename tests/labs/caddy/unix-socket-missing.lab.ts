import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startCaddy } from '../software/caddy.ts';

export const lab = defineLab({
  title: 'A Unix socket that is not there',
  software: ['caddy'],
  fault: 'unix-socket-missing',
  proves: [{ guide: '502-bad-gateway/caddy', cause: 'socket-missing', fix: 'restore-the-socket' }],
  async given(bench) {
    const app = await bench.faultServer('refuses', { path: bench.path('app.sock') });
    return { app, caddy: await startCaddy(bench, { site: passTo(`unix/${app.path}`) }) };
  },
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 502, prints: ['caddy/unix-socket-missing'] },
  check: {
    run: 'ls -l <socket>',
    fill: ({ app }) => ({ '<socket>': app.path }),
    shows: /No such file or directory/,
  },
  fix: {
    says: 'Start the application, which makes its socket.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
