import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startGunicorn } from '../software/gunicorn.ts';

const guide = '502-bad-gateway/gunicorn';

export const lab = defineLab({
  title: 'A socket in a folder that nginx may not enter',
  software: ['gunicorn', 'nginx'],
  needsRoot: true,
  fault: 'unix-socket-permission-denied',
  proves: [{ guide, cause: 'socket-out-of-reach', fix: 'move-the-socket' }],
  async given(bench) {
    const home = bench.makeFolder('home');
    const socket = join(home, 'app.sock');
    const gunicorn = await startGunicorn(bench, { socket });
    chmodSync(home, 0o750);
    return { ...gunicorn, home, socket };
  },
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 502, prints: ['nginx/unix-socket-permission-denied', 'nginx/bad-gateway-page'] },
  check: {
    run: guideCheck(guide, 'socket-out-of-reach'),
    fill: ({ socket }) => ({ '<nginx-user>': 'nobody', '/run/<app>/gunicorn.sock': socket }),
    shows: /^curl: \(7\)/m,
  },
  fix: {
    says: 'Put the socket into a folder that nginx may enter.',
    do: async ({ home }) => chmodSync(home, 0o755),
  },
  gone: { status: 200 },
});
