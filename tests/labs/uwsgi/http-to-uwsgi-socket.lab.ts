import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo } from '../software/nginx.ts';
import { passToUwsgi, startUwsgi } from '../software/uwsgi.ts';

const guide = '502-bad-gateway/uwsgi';

export const lab = defineLab({
  title: 'proxy_pass to a socket that speaks the uwsgi protocol',
  software: ['uwsgi', 'nginx'],
  fault: 'connection-closed-before-response',
  proves: [{ guide, cause: 'wrong-protocol', fix: 'speak-one-protocol' }],
  given: (bench) => startUwsgi(bench, { serverFor: (port) => passTo(`http://127.0.0.1:${port}`) }),
  when: ({ url }, bench) => bench.curl(url),
  then: {
    status: 502,
    prints: ['nginx/closed-before-header', 'uwsgi/http-to-uwsgi-socket', 'nginx/bad-gateway-page'],
  },
  check: {
    run: guideCheck(guide, 'wrong-protocol'),
    fill: ({ log }) => ({ 'journalctl -u <service> -o cat --since "1 hour ago" --no-pager': `cat ${log}` }),
    remains: 'The log keeps its lines.',
    shows: /invalid request block size: 21573 /,
  },
  fix: {
    says: 'Use uwsgi_pass for this socket.',
    do: ({ nginx, port }) => nginx.configure({ server: passToUwsgi(port) }),
  },
  gone: { status: 200 },
});
