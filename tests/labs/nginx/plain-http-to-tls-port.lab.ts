import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startNginx } from '../software/nginx.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'proxy_pass with http to a port that speaks TLS',
  software: ['nginx'],
  fault: 'connection-closed-before-response',
  async given(bench) {
    const tls = useCertificate(bench.tls('good'));
    const app = await bench.faultServer(answers(), undefined, tls);
    return { app, nginx: await startNginx(bench, { server: passTo(`http://${app.address}`) }) };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 502, prints: ['nginx/closed-before-header', 'nginx/bad-gateway-page'] },
  check: {
    run: guideCheck('502-bad-gateway/nginx', 'tls-mismatch'),
    fill: ({ app }) => ({
      '<upstream-host>': '127.0.0.1',
      '<port>': app.port,
      '<upstream-name>': 'app.example.com',
    }),
    remains: 'The fix changes how nginx asks, not the upstream.',
    shows: /CONNECTION ESTABLISHED/,
  },
  fix: {
    says: 'Use https:// in proxy_pass, because the port speaks TLS.',
    do: ({ app, nginx }) => nginx.configure({ server: passTo(`https://${app.address}`) }),
  },
  gone: { status: 200 },
});
