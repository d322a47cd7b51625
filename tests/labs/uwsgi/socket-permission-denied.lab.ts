import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startUwsgi } from '../software/uwsgi.ts';

const guide = '502-bad-gateway/uwsgi';

export const lab = defineLab({
  title: 'A socket without chmod-socket, and nginx as another user',
  software: ['uwsgi', 'nginx'],
  needsRoot: true,
  fault: 'unix-socket-permission-denied',
  proves: [{ guide, cause: 'socket-rights', fix: 'give-nginx-the-socket' }],
  async given(bench) {
    const socket = bench.path('app.sock');
    return { socket, ...(await startUwsgi(bench, { socket })) };
  },
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 502, prints: ['nginx/unix-socket-permission-denied', 'nginx/bad-gateway-page'] },
  check: {
    run: guideCheck(guide, 'socket-rights'),
    fill: ({ socket }) => ({ '/run/<app>/uwsgi.sock': socket }),
    shows: /^srwxr-xr-x root root$/m,
  },
  fix: {
    says: "Give the socket nginx's group, and the mode 660.",
    do: ({ configure }) =>
      configure({
        settings: guideSnippet(guide, 'give-nginx-the-socket').replace('www-data:www-data', 'nobody:nogroup'),
      }),
  },
  gone: { status: 200 },
});
