import { connect } from 'node:net';
import type { Bench } from '../runner/bench.ts';
import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { pause } from '../runner/poll.ts';
import { holdWorker, startPhp, type Php } from '../software/php-fpm.ts';

const guide = '502-bad-gateway/php-fpm';
const location = 'fastcgi_buffering off;';

/** Fills the queue of the socket, and waits until the kernel has taken all that it takes. */
async function fillQueue(bench: Bench, socket: string) {
  const waiting = [1, 2, 3, 4].map(() => connect(socket).on('error', () => undefined));
  bench.finally(async () => {
    for (const each of waiting) each.destroy();
  });
  await pause(100);
}

export const lab = defineLab({
  title: 'The listen queue of a busy PHP-FPM pool is full',
  software: ['php-fpm', 'nginx'],
  fault: 'listen-backlog-full',
  proves: [{ guide, cause: 'queue-full', fix: 'make-room' }],
  async given(bench) {
    const php = await startPhp(bench, { pool: 'pm.max_children = 1\nlisten.backlog = 1', location });
    await holdWorker(bench, php);
    await fillQueue(bench, php.socket);
    return php;
  },
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 502, prints: ['nginx/unix-socket-backlog-full', 'nginx/bad-gateway-page'] },
  check: {
    run: guideCheck(guide, 'queue-full'),
    fill: ({ socket }) => ({ '/run/php/php8.2-fpm.sock': socket }),
    shows: /^waiting 2 places 1$/m,
  },
  fix: {
    says: 'Run more children, and let more connections wait.',
    async do(php: Php, bench) {
      await php.configure({ pool: `pm = static\n${guideSnippet(guide, 'make-room')}`, location });
      await holdWorker(bench, php);
      await fillQueue(bench, php.socket);
    },
  },
  gone: { status: 200, within: 6000 },
});
