import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { beforePhp } from '../software/apache-php.ts';

export const lab = defineLab({
  title: 'PHP-FPM is stopped, and its socket is missing',
  software: ['apache-httpd', 'php-fpm'],
  fault: 'unix-socket-missing',
  proves: [{ guide: '503-service-unavailable/apache', cause: 'php-socket-missing', fix: 'start-php-fpm' }],
  given: (bench) => beforePhp(bench, {}),
  when: ask,
  then: {
    status: 503,
    prints: [
      'apache-httpd/unix-socket-missing',
      'apache-httpd/fcgi-failed-to-make-connection',
      'apache-httpd/service-unavailable-page',
    ],
  },
  check: {
    run: guideCheck('503-service-unavailable/apache', 'php-socket-missing'),
    fill: ({ php }) => ({ '/run/php/': php.socket }),
    shows: /No such file or directory/,
  },
  fix: { says: 'Start PHP-FPM; it makes the socket.', do: ({ php }) => php.fpm.start() },
  gone: { status: 200 },
});
