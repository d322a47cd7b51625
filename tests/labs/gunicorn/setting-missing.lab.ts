import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startGunicorn } from '../software/gunicorn.ts';

const guide = '500-internal-server-error/index';
const parts = {
  module: `import os


class MissingSetting(Exception):
    pass


def read(name):
    if name not in os.environ:
        raise MissingSetting(f'{name} is missing')
    return os.environ[name]
`,
  app: "read('PAYMENT_KEY')\nstart('200 OK', text)\nreturn [b'ok\\n']",
};

export const lab = defineLab({
  title: 'A version that needs an environment variable that is not set',
  software: ['gunicorn', 'nginx'],
  fault: 'application-error',
  proves: [{ guide, cause: 'setting-or-module-missing', fix: 'go-back-or-complete' }],
  given: (bench) => startGunicorn(bench, parts),
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 500, prints: ['gunicorn/error-handling-request', 'gunicorn/internal-server-error-page'] },
  check: {
    run: guideCheck(guide, 'setting-or-module-missing'),
    fill: (given) => ({
      'journalctl -u <app-service> --since today --no-pager -g': `cat ${given.log} | grep -iE`,
    }),
    remains: 'The log keeps its lines.',
    shows: /^app\.MissingSetting: PAYMENT_KEY is missing$/m,
  },
  fix: {
    says: 'Set the variable for the service, and restart it.',
    do: ({ configure }) => configure({ ...parts, settings: "raw_env = ['PAYMENT_KEY=example']" }),
  },
  gone: { status: 200 },
});
