import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startNginx } from '../software/nginx.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'An upstream that accepts none of the TLS versions nginx offers',
  software: ['nginx'],
  fault: 'tls-version-mismatch',
  proves: [{ guide: '502-bad-gateway/nginx', cause: 'tls-mismatch', fix: 'match-tls' }],
  async given(bench) {
    const tls = { ...useCertificate(bench.tls('good')), minVersion: 'TLSv1.3' } as const;
    const app = await bench.faultServer(answers(), undefined, tls);
    const server = passTo(`https://${app.address}`, 'proxy_ssl_protocols TLSv1.2;');
    return { app, nginx: await startNginx(bench, { server }) };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 502, prints: ['nginx/tls-alert-protocol-version', 'nginx/bad-gateway-page'] },
  check: {
    run: guideCheck('502-bad-gateway/nginx', 'tls-mismatch'),
    fill: ({ app }) => ({
      '<upstream-host>': '127.0.0.1',
      '<port>': app.port,
      '<upstream-name>': 'app.example.com',
    }),
    remains: 'The fix changes what nginx offers, not the upstream.',
    shows: /Protocol version: TLSv1\.3/,
  },
  fix: {
    says: 'Allow a version that both sides know: proxy_ssl_protocols TLSv1.2 TLSv1.3.',
    do: ({ app, nginx }) =>
      nginx.configure({
        server: passTo(`https://${app.address}`, 'proxy_ssl_protocols TLSv1.2 TLSv1.3;'),
      }),
  },
  gone: { status: 200 },
});
