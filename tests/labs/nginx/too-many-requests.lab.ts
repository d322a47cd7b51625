import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startWithFiles } from '../software/nginx-client.ts';

const guide = '429-too-many-requests/index';
const http = 'limit_req_zone $binary_remote_addr zone=perip:1m rate=1r/m;';

export const lab = defineLab({
  title: 'More requests than limit_req allows, with limit_req_status 429',
  software: ['nginx'],
  fault: 'request-limited',
  proves: [{ guide, cause: 'limit-too-low', fix: 'raise-the-limit' }],
  async given(bench) {
    bench.write('www/index.html', 'ok\n');
    const nginx = await startWithFiles(bench, 'limit_req zone=perip; limit_req_status 429;', { http });
    await bench.curl(nginx.url);
    return nginx;
  },
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 429, prints: ['nginx/limiting-requests', 'nginx/too-many-requests-page'] },
  check: {
    run: guideCheck(guide, 'limit-too-low'),
    fill: ({ errorLog }) => ({ '/var/log/nginx/error.log': errorLog }),
    remains: 'The log keeps its lines.',
    shows: /limiting requests, excess: .* by zone "perip"/,
  },
  fix: {
    says: 'Allow short bursts.',
    do: ({ configure }) =>
      configure({
        http,
        server: `root www;\n    ${guideSnippet(guide, 'raise-the-limit')}`,
      }),
  },
  gone: { status: 200 },
});
