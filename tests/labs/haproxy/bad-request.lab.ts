import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { fillSocket, startBefore } from '../software/haproxy.ts';

const client = 'client.conf';

export const lab = defineLab({
  title: 'A request header with a space in its name',
  software: ['haproxy'],
  tools: ['socat'],
  fault: 'malformed-request',
  async given(bench) {
    bench.write(client, 'header = "X Trace: 1"');
    return startBefore(bench, await bench.faultServer(answers()));
  },
  when: ({ haproxy }, bench) => bench.curl(haproxy.url, ['-K', bench.path(client)]),
  then: { status: 400, prints: ['haproxy/bad-request', 'haproxy/body-400'] },
  check: {
    run: 'echo "show errors -1 request" | sudo socat stdio /run/haproxy/admin.sock',
    fill: fillSocket,
    remains: 'HAProxy keeps the last request that it refused.',
    shows: /frontend fe .*invalid request[\s\S]*X Trace/,
  },
  fix: {
    says: 'Correct the client that sends the header.',
    do: async (_, bench) => bench.write(client, 'header = "X-Trace: 1"'),
  },
  gone: { status: 200 },
});
