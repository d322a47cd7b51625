import { defineLab } from '../runner/lab.ts';
import { planPhp } from '../software/php-fpm.ts';

export const lab = defineLab({
  title: 'nginx before a PHP-FPM that does not run',
  software: ['php-fpm', 'nginx'],
  fault: 'unix-socket-missing',
  proves: [{ guide: '502-bad-gateway/nginx', cause: 'nothing-listens', fix: 'start-the-application' }],
  given: (bench) => planPhp(bench, {}),
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 502, prints: ['nginx/unix-socket-missing', 'nginx/bad-gateway-page'] },
  check: {
    run: 'ls -l /run/php/php8.2-fpm.sock',
    fill: ({ socket }) => ({ '/run/php/php8.2-fpm.sock': socket }),
    shows: /No such file or directory/,
  },
  fix: { says: 'Start PHP-FPM, which creates its socket.', do: ({ fpm }) => fpm.start() },
  gone: { status: 200 },
});
