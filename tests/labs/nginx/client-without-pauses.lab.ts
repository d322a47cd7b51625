import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { askAs, setClient, startWithFiles } from '../software/nginx-client.ts';

const guide = '429-too-many-requests/index';

export const lab = defineLab({
  title: 'A client that asks again without a pause',
  software: ['nginx', 'curl'],
  fault: 'request-limited',
  proves: [{ guide, cause: 'client-asks-too-often', fix: 'slow-the-client-down' }],
  given(bench) {
    bench.write('www/index.html', 'ok\n');
    setClient(bench);
    return startWithFiles(bench, 'limit_req zone=perip; limit_req_status 429;', {
      http: 'limit_req_zone $binary_remote_addr zone=perip:1m rate=1r/s;',
    });
  },
  async when({ url }, bench) {
    await askAs(bench, url);
    return askAs(bench, url);
  },
  then: { status: 429, prints: ['nginx/limiting-requests', 'nginx/too-many-requests-page'] },
  check: {
    run: guideCheck(guide, 'client-asks-too-often'),
    fill: ({ accessLog }) => ({ '/var/log/nginx/access.log': accessLog }),
    remains: 'The log keeps its lines.',
    shows: /^ *\d+ 127\.0\.0\.1$/m,
  },
  fix: {
    says: 'Let the client wait before it asks again.',
    do: async (_, bench) => setClient(bench, 'retry = 4'),
  },
  gone: {
    status: 200,
    when: ({ url }, bench) => bench.curl(url, ['-K', bench.path('client.conf'), '-w', '']),
  },
});
