import { defineLab } from '../runner/lab.ts';
import { passTo } from '../software/nginx.ts';
import { passToUwsgi, startUwsgi } from '../software/uwsgi.ts';

export const lab = defineLab({
  title: 'proxy_pass to a socket that speaks the uwsgi protocol',
  software: ['uwsgi', 'nginx'],
  fault: 'connection-closed-before-response',
  given: (bench) => startUwsgi(bench, { serverFor: (port) => passTo(`http://127.0.0.1:${port}`) }),
  when: ({ url }, bench) => bench.curl(url),
  then: {
    status: 502,
    prints: ['nginx/closed-before-header', 'uwsgi/http-to-uwsgi-socket', 'nginx/bad-gateway-page'],
  },
  check: {
    run: 'curl -sS http://127.0.0.1:<port>/',
    fill: ({ port }) => ({ '<port>': port }),
    remains: 'The fix changes how nginx asks, not uWSGI.',
    shows: /^curl: \((52|56)\)/m,
  },
  fix: {
    says: 'Use uwsgi_pass for this socket.',
    do: ({ nginx, port }) => nginx.configure({ server: passToUwsgi(port) }),
  },
  gone: { status: 200 },
});
