import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startGunicorn } from '../software/gunicorn.ts';
import { exporting, exportModule, holdWorker } from '../software/wsgi.ts';

const guide = '503-service-unavailable/index';
const partsFor = (exports: number) => ({
  module: `import threading\n${exportModule}\nslots = threading.Semaphore(${exports})`,
  settings: "worker_class = 'gthread'\nthreads = 8",
  app: `if not slots.acquire(blocking=False):
    start('503 Service Unavailable', text + [('Retry-After', '5')])
    return [b'too many requests at once\\n']
${exporting("slots.release()\nstart('200 OK', text)\nreturn [b'ok\\\\n']")}`,
});

export const lab = defineLab({
  title: 'An application that refuses requests when its slots are taken',
  software: ['gunicorn', 'nginx'],
  fault: 'application-error',
  proves: [{ guide, cause: 'application-overloaded', fix: 'relieve-overload' }],
  async given(bench) {
    const gunicorn = await startGunicorn(bench, partsFor(1));
    return { ...gunicorn, hold: await holdWorker(bench, gunicorn.direct) };
  },
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 503, prints: ['gunicorn/access-503'] },
  check: {
    run: guideCheck(guide, 'application-overloaded'),
    fill: ({ direct }) => ({ 'http://<backend-ip>:<port>/': direct }),
    shows: /^HTTP\/1\.1 503 [\s\S]*Server: gunicorn/m,
  },
  fix: {
    says: 'Allow more requests at once, as far as the machine bears it.',
    async do(gunicorn, bench) {
      await gunicorn.hold.stop();
      await gunicorn.configure(partsFor(4));
      await holdWorker(bench, gunicorn.direct);
    },
  },
  gone: { status: 200 },
});
