import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { over, passTo, startCaddy } from '../software/caddy.ts';
import { startNginx } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'TLS to an upstream port that speaks plain HTTP',
  software: ['caddy', 'nginx'],
  fault: 'tls-to-plain-port',
  proves: [
    { guide: '502-bad-gateway/index', cause: 'protocol-mismatch', fix: 'correct-target' },
    { guide: '502-bad-gateway/caddy', cause: 'tls-to-plain', fix: 'leave-tls-out' },
  ],
  async given(bench) {
    const app = await startNginx(bench, { server: 'return 200;' });
    return { app, caddy: await startCaddy(bench, { site: passTo(`127.0.0.1:${app.port}`, over('tls')) }) };
  },
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 502, prints: ['caddy/upstream-without-tls'] },
  check: {
    run: guideCheck('502-bad-gateway/index', 'protocol-mismatch'),
    fill: ({ app }) => ({
      '<app-name>': 'localhost',
      '<app-address>': '127.0.0.1',
      '<app-port>': app.port,
    }),
    remains: 'The fix changes how Caddy asks, not the upstream.',
    shows: /wrong version number/,
  },
  fix: {
    says: 'Let Caddy speak plain HTTP to the port: without tls in the transport.',
    do: ({ app, caddy }) => caddy.configure({ site: passTo(`127.0.0.1:${app.port}`) }),
  },
  gone: { status: 200 },
});
