import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startNginx } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'A Unix socket that does not exist',
  software: ['nginx'],
  fault: 'unix-socket-missing',
  proves: [{ guide: '502-bad-gateway/nginx', cause: 'nothing-listens', fix: 'start-the-application' }],
  async given(bench) {
    const app = await bench.faultServer('refuses', { path: bench.path('app.sock') });
    return { app, nginx: await startNginx(bench, { server: passTo(`http://unix:${app.path}`) }) };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 502, prints: ['nginx/unix-socket-missing', 'nginx/bad-gateway-page'] },
  check: {
    run: 'ls -l /run/<app>.sock',
    fill: ({ app }) => ({ '/run/<app>.sock': app.path }),
    shows: /No such file or directory/,
  },
  fix: {
    says: 'Start the application, which creates its socket.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
