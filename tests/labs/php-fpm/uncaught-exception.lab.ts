import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startPhp } from '../software/php-fpm.ts';
import { readJournal } from '../software/wsgi.ts';

const guide = '500-internal-server-error/index';

export const lab = defineLab({
  title: 'A script that throws an exception that nobody catches',
  software: ['php-fpm', 'nginx'],
  fault: 'application-error',
  proves: [
    { guide, cause: 'unhandled-exception', fix: 'go-back-or-complete' },
    { guide: '500-internal-server-error/php-fpm', cause: 'uncaught-error', fix: 'put-the-last-version-back' },
  ],
  given: (bench) => startPhp(bench, { script: "throw new RuntimeException('order has no price');" }),
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 500, prints: ['php-fpm/uncaught-exception'] },
  check: {
    run: guideCheck(guide, 'unhandled-exception'),
    fill: (php) => readJournal('journalctl -u <app-service> --since "-15min" --no-pager', php),
    remains: 'The log keeps its lines.',
    shows: /Stack trace:\s+#0 \{main\}\s+thrown in/,
  },
  fix: {
    says: 'Go back to the version of the script that works.',
    do: ({ configure }) => configure({ script: "echo 'ok';" }),
  },
  gone: { status: 200 },
});
