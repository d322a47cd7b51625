import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { planGunicorn } from '../software/gunicorn.ts';
import { tryStart } from '../software/try-start.ts';

const guide = '502-bad-gateway/gunicorn';

export const lab = defineLab({
  title: 'An application that imports a module that is not installed',
  software: ['gunicorn', 'nginx'],
  fault: 'application-error',
  proves: [{ guide, cause: 'does-not-boot', fix: 'let-it-boot' }],
  given: (bench) => planGunicorn(bench, { module: 'import shop' }),
  when: async ({ service, url }, bench) => {
    const { code } = await tryStart(service);
    return { ...(await bench.curl(url)), code };
  },
  then: {
    status: 502,
    code: 3,
    prints: ['gunicorn/worker-failed-to-boot', 'gunicorn/module-not-found', 'nginx/connect-refused'],
  },
  check: {
    run: guideCheck(guide, 'does-not-boot'),
    fill: (_) => ({
      'sudo -u <app-user> ': '',
      '<app-folder>': '.',
      '<venv>/bin/gunicorn': 'gunicorn',
      '<module>:<callable>': 'app:app',
    }),
    shows: /ModuleNotFoundError: No module named 'shop'$/m,
  },
  fix: {
    says: 'Install the module for the Python that runs Gunicorn.',
    do: async (_, bench) => bench.write('shop.py', ''),
  },
  gone: { status: 200, code: 0 },
});
