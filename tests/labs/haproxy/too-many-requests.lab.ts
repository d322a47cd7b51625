import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillSocket, startBefore } from '../software/haproxy.ts';

const limit = (requests: number) => `stick-table type ip size 1k expire 10s store http_req_rate(10s)
  http-request track-sc0 src
  http-request deny deny_status 429 if { sc_http_req_rate(0) gt ${requests} }
  default_backend be`;

export const lab = defineLab({
  title: 'A client that passes a request rate limit',
  software: ['haproxy'],
  tools: ['socat'],
  fault: 'request-limited',
  given: async (bench) => startBefore(bench, await bench.faultServer(answers()), '', { frontend: limit(2) }),
  async when(given, bench) {
    await bench.curl(given.haproxy.url);
    await bench.curl(given.haproxy.url);
    return ask(given, bench);
  },
  then: { status: 429, prints: ['haproxy/too-many-requests', 'haproxy/body-429'] },
  check: {
    run: 'echo "show table fe" | sudo socat stdio /run/haproxy/admin.sock | grep -o "http_req_rate.*"',
    fill: fillSocket,
    remains: 'The client asks as often as before; the limit is higher now.',
    shows: /http_req_rate\(10000\)=3/,
  },
  fix: {
    says: 'Raise the limit above what honest clients send.',
    do: ({ haproxy, parts }) => haproxy.configure({ ...parts, frontend: limit(100) }),
  },
  gone: { status: 200 },
});
