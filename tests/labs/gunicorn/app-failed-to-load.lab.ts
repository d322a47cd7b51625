import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { planGunicorn } from '../software/gunicorn.ts';
import { tryStart } from '../software/try-start.ts';

const guide = '502-bad-gateway/gunicorn';

export const lab = defineLab({
  title: 'A name after the colon that the module does not have',
  software: ['gunicorn', 'nginx'],
  fault: 'application-error',
  proves: [{ guide, cause: 'does-not-boot', fix: 'let-it-boot' }],
  async given(bench) {
    const gunicorn = await planGunicorn(bench, {});
    const rename = (name: string) =>
      bench.write(
        'app.py',
        `def ${name}(environ, start):
    start('200 OK', [('Content-Type', 'text/plain')])
    return [b'ok\\n']
`,
      );
    rename('application');
    return { ...gunicorn, rename };
  },
  when: async ({ service, url }, bench) => {
    const { code, seen } = await tryStart(service);
    return { ...(await bench.curl(url)), code, seen };
  },
  then: {
    status: 502,
    code: 4,
    prints: ['gunicorn/app-failed-to-load', 'gunicorn/attribute-not-found', 'nginx/connect-refused'],
  },
  check: {
    run: guideCheck(guide, 'does-not-boot'),
    fill: (_) => ({
      'sudo -u <app-user> ': '',
      '<app-folder>': '.',
      '<venv>/bin/gunicorn': 'gunicorn',
      '<module>:<callable>': 'app:app',
    }),
    shows: /Failed to find attribute 'app' in 'app'\./,
  },
  fix: {
    says: 'Write the name of the function that the module really has.',
    do: async ({ rename }) => rename('app'),
  },
  gone: { status: 200, code: 0 },
});
