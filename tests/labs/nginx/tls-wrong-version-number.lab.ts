import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, serverOf, startNginx } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'proxy_pass with https to a port that speaks plain HTTP',
  software: ['nginx'],
  fault: 'tls-to-plain-port',
  proves: [
    { guide: '502-bad-gateway/nginx', cause: 'tls-mismatch', fix: 'match-tls' },
    { guide: '502-bad-gateway/index', cause: 'protocol-mismatch', fix: 'correct-target' },
  ],
  async given(bench) {
    const port = await bench.port();
    const http = serverOf(`127.0.0.1:${port}`);
    return {
      port,
      http,
      nginx: await startNginx(bench, { http, server: passTo(`https://127.0.0.1:${port}`) }),
    };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 502, prints: ['nginx/tls-wrong-version-number', 'nginx/bad-gateway-page'] },
  check: {
    run: guideCheck('502-bad-gateway/nginx', 'tls-mismatch'),
    fill: ({ port }) => ({
      '<upstream-host>': '127.0.0.1',
      '<port>': port,
      '<upstream-name>': 'app.example.com',
    }),
    remains: 'The fix changes how nginx asks, not the upstream.',
    shows: /wrong version number/,
  },
  fix: {
    says: 'Use http:// in proxy_pass, because the port speaks no TLS.',
    do: ({ http, nginx, port }) => nginx.configure({ http, server: passTo(`http://127.0.0.1:${port}`) }),
  },
  gone: { status: 200 },
});
