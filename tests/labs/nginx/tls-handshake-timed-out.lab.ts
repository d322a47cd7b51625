import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startNginx } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'proxy_pass with https to a plain port that waits for a request',
  software: ['nginx'],
  fault: 'connection-timeout',
  proves: [{ guide: '504-gateway-timeout/nginx', cause: 'tls-to-plain', fix: 'use-plain-http' }],
  async given(bench) {
    const app = await bench.faultServer(answers());
    const server = passTo(`https://${app.address}`, 'proxy_connect_timeout 1s;');
    return { app, nginx: await startNginx(bench, { server }) };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 504, prints: ['nginx/tls-handshake-timed-out', 'nginx/gateway-timeout-page'] },
  check: {
    run: `timeout 1 ${guideCheck('502-bad-gateway/nginx', 'tls-mismatch')}; echo "exit code $?"`,
    fill: ({ app }) => ({
      '<upstream-host>': '127.0.0.1',
      '<port>': app.port,
      '<upstream-name>': 'app.example.com',
    }),
    remains: 'The fix changes how nginx asks, not the upstream.',
    shows: /exit code 124/,
  },
  fix: {
    says: 'Use http:// in proxy_pass, because the port speaks no TLS.',
    do: ({ app, nginx }) => nginx.configure({ server: passTo(`http://${app.address}`) }),
  },
  gone: { status: 200 },
});
