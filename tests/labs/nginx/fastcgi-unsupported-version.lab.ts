import { defineLab } from '../runner/lab.ts';
import { passTo, serverOf, startNginx } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'fastcgi_pass to a port that speaks HTTP',
  software: ['nginx'],
  fault: 'not-an-http-response',
  async given(bench) {
    const port = await bench.port();
    const http = serverOf(`127.0.0.1:${port}`);
    const server = `location / { fastcgi_pass 127.0.0.1:${port}; }`;
    return { http, port, nginx: await startNginx(bench, { http, server }) };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 502, prints: ['nginx/fastcgi-unsupported-version', 'nginx/bad-gateway-page'] },
  check: {
    run: "curl -sS -o /dev/null -w '%{http_code}\\n' http://127.0.0.1:<port>/",
    fill: ({ port }) => ({ '<port>': port }),
    remains: 'The fix changes how nginx asks, not the upstream.',
    shows: /^200$/m,
  },
  fix: {
    says: 'Use proxy_pass, because the port speaks HTTP.',
    do: ({ http, nginx, port }) => nginx.configure({ http, server: passTo(`http://127.0.0.1:${port}`) }),
  },
  gone: { status: 200 },
});
