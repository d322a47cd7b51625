import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startPhp } from '../software/php-fpm.ts';
import { readJournal } from '../software/wsgi.ts';

const guide = '502-bad-gateway/nginx';
const limit = (seconds: number) => `request_terminate_timeout = ${seconds}s`;

export const lab = defineLab({
  title: "A PHP script that runs into the pool's request_terminate_timeout",
  software: ['php-fpm', 'nginx'],
  fault: 'worker-timeout',
  proves: [
    { guide, cause: 'worker-ended', fix: 'find-what-ends-the-worker' },
    { guide: '502-bad-gateway/index', cause: 'application-dies', fix: 'stop-dying' },
    { guide: '502-bad-gateway/php-fpm', cause: 'child-dies', fix: 'stop-the-death' },
    { guide: '502-bad-gateway/wordpress', cause: 'work-takes-too-long', fix: 'do-heavy-work-elsewhere' },
  ],
  given: (bench) => startPhp(bench, { script: "sleep(3); echo 'ok';", pool: limit(1) }),
  when: ({ url }, bench) => bench.curl(url),
  then: {
    status: 502,
    prints: [
      'php-fpm/execution-timed-out',
      'php-fpm/child-exited-on-signal',
      'nginx/fastcgi-reset',
      'nginx/bad-gateway-page',
    ],
  },
  check: {
    run: guideCheck(guide, 'worker-ended'),
    fill: (php) => readJournal('journalctl -u <service> --since "15 min ago" --no-pager', php),
    remains: 'The log keeps its lines.',
    shows: /execution timed out .*terminating/,
  },
  fix: {
    says: "Raise request_terminate_timeout above the time that the script needs, and below the proxy's timeout.",
    do: (php) => php.configure({ pool: limit(10) }),
  },
  gone: { status: 200, within: 6000 },
});
