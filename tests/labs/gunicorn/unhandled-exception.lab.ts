import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startGunicorn } from '../software/gunicorn.ts';
import { readJournal } from '../software/wsgi.ts';

const guide = '500-internal-server-error/index';

export const lab = defineLab({
  title: 'An application that raises an exception',
  software: ['gunicorn', 'nginx'],
  fault: 'application-error',
  proves: [{ guide, cause: 'unhandled-exception', fix: 'go-back-or-complete' }],
  given: (bench) => startGunicorn(bench, { app: "raise ValueError('order has no price')" }),
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 500, prints: ['gunicorn/error-handling-request', 'gunicorn/internal-server-error-page'] },
  check: {
    run: guideCheck(guide, 'unhandled-exception'),
    fill: (given) => readJournal('journalctl -u <app-service> --since "-15min" --no-pager', given),
    remains: 'The log keeps its lines.',
    shows: /^ValueError: order has no price$/m,
  },
  fix: {
    says: 'Go back to the version of the application that works, and restart Gunicorn.',
    do: ({ configure }) => configure({}),
  },
  gone: { status: 200 },
});
