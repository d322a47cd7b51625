import { guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startWithFiles } from '../software/nginx-client.ts';

const http = 'limit_req_zone $binary_remote_addr zone=perip:1m rate=1r/m;';

export const lab = defineLab({
  title: 'More requests than limit_req allows, with limit_req_status 429',
  software: ['nginx'],
  fault: 'request-limited',
  async given(bench) {
    bench.write('www/index.html', 'ok\n');
    const nginx = await startWithFiles(bench, 'limit_req zone=perip; limit_req_status 429;', { http });
    await bench.curl(nginx.url);
    return nginx;
  },
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 429, prints: ['nginx/limiting-requests', 'nginx/too-many-requests-page'] },
  check: {
    run: "grep -E 'limiting (requests|connections)' error.log | tail -n 5",
    remains: 'The log keeps its lines.',
    shows: /limiting requests, excess: .* by zone "perip"/,
  },
  fix: {
    says: 'Allow short bursts.',
    do: ({ configure }) =>
      configure({
        http,
        server: `root www;\n    ${guideSnippet('503-service-unavailable/index', 'adjust-limits')}`,
      }),
  },
  gone: { status: 200 },
});
