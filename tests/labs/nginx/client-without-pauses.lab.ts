import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { setClient, startWithFiles } from '../software/nginx-client.ts';

const guide = '429-too-many-requests/index';

export const lab = defineLab({
  title: 'A client that asks again without a pause',
  software: ['nginx', 'curl'],
  fault: 'request-limited',
  proves: [{ guide, cause: 'client-asks-too-often', fix: 'slow-the-client-down' }],
  async given(bench) {
    bench.write('www/index.html', 'ok\n');
    bench.write('www/search', 'ok\n');
    const nginx = await startWithFiles(
      bench,
      'location = /search { limit_req zone=perip; limit_req_status 429; }',
      { http: 'limit_req_zone $binary_remote_addr zone=perip:1m rate=1r/s;' },
    );
    const urls = ['', 'search', 'search'].map((path) => `url = "${nginx.url}${path}"`);
    setClient(bench, ...urls);
    return { ...nginx, urls };
  },
  when: (_, bench) => bench.run('curl -sS --fail -K client.conf'),
  then: { code: 22, prints: ['nginx/limiting-requests'] },
  check: {
    run: guideCheck(guide, 'client-asks-too-often'),
    fill: ({ accessLog }) => ({ '/var/log/nginx/access.log': accessLog }),
    remains: 'The log keeps its lines.',
    shows: /^ *\d+ 127\.0\.0\.1$/m,
  },
  fix: {
    says: 'Let the client pause between two requests.',
    do: async ({ urls }, bench) => setClient(bench, ...urls, 'rate = "40/m"'),
  },
  gone: { code: 0, within: 8000 },
});
