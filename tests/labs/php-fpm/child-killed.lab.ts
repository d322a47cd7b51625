import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startPhp } from '../software/php-fpm.ts';
import { readJournal } from '../software/wsgi.ts';

const guide = '502-bad-gateway/nginx';

export const lab = defineLab({
  title: 'A PHP-FPM child that crashes while it answers',
  software: ['php-fpm', 'nginx'],
  fault: 'worker-killed',
  proves: [
    { guide, cause: 'worker-ended', fix: 'find-what-ends-the-worker' },
    { guide: '502-bad-gateway/index', cause: 'application-dies', fix: 'stop-dying' },
    { guide: '502-bad-gateway/php-fpm', cause: 'child-dies', fix: 'stop-the-death' },
  ],
  given: (bench) => startPhp(bench, { script: 'posix_kill(getmypid(), 11);', ini: 'extension = posix' }),
  when: ({ url }, bench) => bench.curl(url),
  then: {
    status: 502,
    prints: ['php-fpm/child-exited-on-signal', 'nginx/fastcgi-reset', 'nginx/bad-gateway-page'],
  },
  check: {
    run: guideCheck(guide, 'worker-ended'),
    fill: (php) => readJournal('journalctl -u <service> --since "15 min ago" --no-pager', php),
    remains: 'The log keeps its lines.',
    shows: /exited on signal 11 \(SIGSEGV/,
  },
  fix: {
    says: 'Take out what crashes: the call, or the extension that makes it.',
    do: ({ configure }) => configure({ script: "echo 'ok';" }),
  },
  gone: { status: 200 },
});
