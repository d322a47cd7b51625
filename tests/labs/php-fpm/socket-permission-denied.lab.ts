import { fill, guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startPhp } from '../software/php-fpm.ts';

const guide = '502-bad-gateway/nginx';

export const lab = defineLab({
  title: "A PHP-FPM socket that nginx's worker user may not write to",
  software: ['php-fpm', 'nginx'],
  needsRoot: true,
  fault: 'unix-socket-permission-denied',
  proves: [
    { guide, cause: 'permission-denied', fix: 'allow-the-connection' },
    { guide: '502-bad-gateway/php-fpm', cause: 'socket-rights', fix: 'open-the-socket' },
  ],
  given: (bench) => startPhp(bench, { pool: 'listen.owner = root\nlisten.group = root\nlisten.mode = 0660' }),
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 502, prints: ['nginx/unix-socket-permission-denied', 'nginx/bad-gateway-page'] },
  check: {
    run: guideCheck(guide, 'permission-denied'),
    fill: ({ socket }) => ({ '<nginx-user>': 'nobody', '/run/<app>.sock': socket }),
    shows: /^curl: \(7\)/m,
  },
  fix: {
    says: "Let PHP-FPM create its socket for nginx's user and group.",
    do: ({ configure }) =>
      configure({
        pool: fill(guideSnippet(guide, 'allow-the-connection'), {
          'listen.owner = www-data': 'listen.owner = nobody',
          'listen.group = www-data': 'listen.group = nogroup',
        }),
      }),
  },
  gone: { status: 200 },
});
