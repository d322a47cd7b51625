import { byPath, waits } from '../runner/fault-modes.ts';
import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { poll } from '../runner/poll.ts';
import { passTo, startNginx } from '../software/nginx.ts';

const guide = '503-service-unavailable/nginx';
const long = '0'.repeat(245);

export const lab = defineLab({
  title: 'A zone of limit_conn without room for another key',
  software: ['nginx'],
  fault: 'request-limited',
  proves: [{ guide, cause: 'zone-full', fix: 'enlarge-the-zone' }],
  async given(bench) {
    const app = await bench.faultServer(byPath({ '/slow': waits(2000) }));
    const server = passTo(`http://${app.address}`, 'limit_conn addr 300;');
    const http = 'limit_conn_zone $arg_user zone=addr:32k;';
    return { server, nginx: await startNginx(bench, { http, server }) };
  },
  async when({ nginx }, bench) {
    const many = `${nginx.url}slow?user=[100-219]${long}`;
    const slow = bench.exec('curl', [
      '-sS',
      '-Z',
      '--parallel-immediate',
      '--parallel-max',
      '120',
      '-o',
      '/dev/null',
      many,
    ]);
    await poll(1500, () => nginx.service.read('error-log').includes('no memory'));
    const sight = await bench.curl(`${nginx.url}?user=999${long}`);
    await slow;
    return sight;
  },
  then: { status: 503, prints: ['nginx/limit-conn-zone-full', 'nginx/service-unavailable-page'] },
  check: {
    run: guideCheck(guide, 'zone-full'),
    fill: ({ nginx }) => ({ '/var/log/nginx/error.log': nginx.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /ngx_slab_alloc\(\) failed: no memory in limit_conn_zone "addr"/,
  },
  fix: {
    says: 'Use a short key and a larger zone.',
    do: ({ nginx, server }) => nginx.configure({ http: guideSnippet(guide, 'enlarge-the-zone'), server }),
  },
  gone: { status: 200 },
});
