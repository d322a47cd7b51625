import { answers } from '../runner/fault-modes.ts';
import { fill, guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startNginx } from '../software/nginx.ts';

const guide = '503-service-unavailable/nginx';
const http = 'limit_req_zone $binary_remote_addr zone=perip:1m rate=10r/m;';

export const lab = defineLab({
  title: 'Two visitors behind one proxy share one allowance of limit_req',
  software: ['nginx'],
  fault: 'request-limited',
  proves: [{ guide, cause: 'shared-address', fix: 'restore-client-addresses' }],
  async given(bench) {
    const app = await bench.faultServer(answers());
    const server = passTo(`http://${app.address}`, 'limit_req zone=perip;');
    return { server, nginx: await startNginx(bench, { http, server }) };
  },
  async when({ nginx }, bench) {
    await bench.curl(nginx.url, ['-H', 'X-Forwarded-For: 198.51.100.1']);
    return bench.curl(nginx.url, ['-H', 'X-Forwarded-For: 198.51.100.2']);
  },
  then: { status: 503, prints: ['nginx/limiting-requests', 'nginx/service-unavailable-page'] },
  check: {
    run: guideCheck(guide, 'shared-address'),
    fill: ({ nginx }) => ({ '/var/log/nginx/error.log': nginx.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /^ *\d+ client: 127\.0\.0\.1$/m,
  },
  fix: {
    says: 'Tell nginx which proxy is in front, so that each visitor is counted alone.',
    do: ({ nginx, server }) =>
      nginx.configure({
        http: `${http}\n  ${fill(guideSnippet(guide, 'restore-client-addresses'), { '192.0.2.0/24': '127.0.0.1' })}`,
        server,
      }),
  },
  gone: { status: 200 },
});
