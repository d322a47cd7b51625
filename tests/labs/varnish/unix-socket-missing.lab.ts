import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startVarnish } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'A Unix socket that is not there',
  software: ['varnish'],
  fault: 'unix-socket-missing',
  async given(bench) {
    const app = await bench.faultServer('refuses', { path: bench.path('app.sock') });
    return { app, varnish: await startVarnish(bench, { backend: `.path = "${app.path}";` }) };
  },
  when: ({ varnish }, bench) => bench.curl(varnish.url),
  then: { status: 503, prints: ['varnish/unix-socket-missing', 'varnish/path-not-found'] },
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
