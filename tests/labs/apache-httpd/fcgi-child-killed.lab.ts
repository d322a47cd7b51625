import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { beforePhp } from '../software/apache-php.ts';

const guide = '503-service-unavailable/apache';

export const lab = defineLab({
  title: 'A PHP-FPM child that crashes behind Apache',
  software: ['apache-httpd', 'php-fpm'],
  fault: 'worker-killed',
  proves: [{ guide, cause: 'php-child-ends', fix: 'keep-php-alive' }],
  async given(bench) {
    // Apache sends the request in two parts; a child that is gone before the second one is told of in other words.
    const crash = { script: 'usleep(200_000); posix_kill(getmypid(), 11);', ini: 'extension = posix' };
    const parts = await beforePhp(bench, crash);
    await parts.php.fpm.start();
    return parts;
  },
  when: ask,
  then: {
    status: 503,
    prints: [
      'php-fpm/child-exited-on-signal',
      'apache-httpd/fcgi-header-unreadable',
      'apache-httpd/fcgi-dispatch-reset',
      'apache-httpd/service-unavailable-page',
    ],
  },
  check: {
    run: guideCheck(guide, 'php-child-ends'),
    fill: ({ php }) => ({ '/var/log/php8.2-fpm.log': php.log }),
    remains: 'The log keeps its lines.',
    shows: /exited on signal 11/,
  },
  fix: {
    says: 'Take out what crashes: the call, or the extension that makes it.',
    do: ({ php }) => php.configure({ script: "echo 'ok';" }),
  },
  gone: { status: 200 },
});
