import type { Bench } from '../runner/bench.ts';
import { answers, byPath, stallsInBody } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startApache, type Apache } from '../software/apache-httpd.ts';
import { passTo } from '../software/apache-proxy.ts';

const guide = '504-gateway-timeout/apache';

async function holdWorker(bench: Bench, { url }: Apache) {
  await bench.start({
    name: 'slow request',
    product: 'curl',
    command: 'curl',
    args: ['-sSN', `${url}slow`],
    ready: { prints: /ok/ },
    logs: {},
  });
}

export const lab = defineLab({
  title: 'More requests at once than MaxRequestWorkers',
  software: ['apache-httpd'],
  fault: 'worker-pool-exhausted',
  proves: [{ guide, cause: 'apache-workers-busy', fix: 'free-apache-workers' }],
  async given(bench) {
    const app = await bench.faultServer(byPath({ '/slow': stallsInBody, '/': answers() }));
    const parts = passTo(`http://${app.address}/`);
    const apache = await startApache(bench, { ...parts, threads: 1 });
    // A worker that is busy keeps Apache from ending when it is asked to.
    const kill = () => apache.service.stop('SIGKILL');
    bench.finally(kill);
    await holdWorker(bench, apache);
    return { parts, apache, kill };
  },
  when: ({ apache }, bench) => bench.curl(apache.url, ['-m', '1.5']),
  then: { code: 28, prints: ['apache-httpd/max-request-workers'] },
  check: {
    run: guideCheck(guide, 'apache-workers-busy'),
    fill: ({ apache }) => ({ '/var/log/apache2/error.log': apache.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /AH00484/,
  },
  fix: {
    says: 'Raise MaxRequestWorkers, as far as memory allows.',
    async do({ apache, parts, kill }, bench) {
      await kill();
      await apache.configure({ ...parts, threads: 8 });
      await holdWorker(bench, apache);
    },
  },
  gone: { status: 200, code: 0 },
});
