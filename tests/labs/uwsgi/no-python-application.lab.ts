import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startUwsgi } from '../software/uwsgi.ts';

const guide = '500-internal-server-error/index';

export const lab = defineLab({
  title: 'An application that imports a module that is not installed',
  software: ['uwsgi', 'nginx'],
  fault: 'application-error',
  proves: [{ guide, cause: 'setting-or-module-missing', fix: 'go-back-or-complete' }],
  given: (bench) => startUwsgi(bench, { module: 'import shop' }),
  when: ({ url }, bench) => bench.curl(url),
  then: {
    status: 500,
    prints: ['uwsgi/no-python-application', 'uwsgi/unable-to-load-app', 'uwsgi/internal-server-error'],
  },
  check: {
    run: guideCheck(guide, 'setting-or-module-missing'),
    fill: ({ log }) => ({
      'journalctl -u <app-service> --since today --no-pager -g': `cat ${log} | grep -iE`,
    }),
    remains: 'The log keeps its lines.',
    shows: /^ModuleNotFoundError: No module named 'shop'$/m,
  },
  fix: {
    says: 'Install the module for the Python that uWSGI uses, and restart.',
    async do({ service }, bench) {
      bench.write('shop.py', '');
      await service.restart();
    },
  },
  gone: { status: 200 },
});
