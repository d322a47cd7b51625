import { defineLab } from '../runner/lab.ts';
import { passTo, startNginx, tlsServerOf } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'proxy_pass with http:// to an nginx port with ssl',
  software: ['nginx'],
  fault: 'plain-http-to-tls-port',
  async given(bench) {
    const port = await bench.port();
    const http = tlsServerOf(port, bench.tls('good'));
    return {
      http,
      port,
      nginx: await startNginx(bench, { http, server: passTo(`http://127.0.0.1:${port}`) }),
    };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 400, prints: ['nginx/http-to-https-port', 'nginx/http-to-https-port-page'] },
  check: {
    run: 'curl -sS -o /dev/null -w "%{http_code}\\n" http://127.0.0.1:<port>/',
    fill: ({ port }) => ({ '<port>': port }),
    remains: 'The fix changes how nginx asks, not the upstream.',
    shows: /^400$/m,
  },
  fix: {
    says: 'Use https:// in proxy_pass, because the port speaks TLS.',
    do: ({ http, nginx, port }) => nginx.configure({ http, server: passTo(`https://127.0.0.1:${port}`) }),
  },
  gone: { status: 200 },
});
