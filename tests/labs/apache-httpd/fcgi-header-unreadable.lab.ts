import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { beforePhp } from '../software/apache-php.ts';

const limit = (seconds: number) => ({ pool: `request_terminate_timeout = ${seconds}s` });

export const lab = defineLab({
  title: 'PHP-FPM ends a child that takes too long',
  software: ['apache-httpd', 'php-fpm'],
  fault: 'worker-timeout',
  proves: [{ guide: '503-service-unavailable/apache', cause: 'php-child-ends', fix: 'keep-php-alive' }],
  async given(bench) {
    const parts = await beforePhp(bench, { script: "sleep(2); echo 'ok';", ...limit(1) });
    await parts.php.fpm.start();
    return parts;
  },
  when: ask,
  then: {
    status: 503,
    prints: ['apache-httpd/fcgi-header-unreadable', 'apache-httpd/service-unavailable-page'],
  },
  check: {
    run: guideCheck('503-service-unavailable/apache', 'php-child-ends'),
    fill: ({ php }) => ({ '/var/log/php8.2-fpm.log': php.log }),
    remains: 'The log keeps its lines.',
    shows: /execution timed out .* terminating/,
  },
  fix: {
    says: 'Raise request_terminate_timeout above the time that the script needs.',
    do: ({ php }) => php.configure(limit(10)),
  },
  gone: { status: 200, within: 6000 },
});
