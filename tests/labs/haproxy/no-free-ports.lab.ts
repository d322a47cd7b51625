import { defineLab } from '../runner/lab.ts';
import { waitForSessions } from '../software/haproxy.ts';
import { startInside } from '../software/haproxy-network.ts';

const setRange = (range: string) => `sysctl -w net.ipv4.ip_local_port_range="${range}"`;

const slowApp = `mode tcp
  tcp-request inspect-delay 2s
  tcp-request content accept if WAIT_END
  server web 127.0.0.1:8081
listen web
  bind 127.0.0.1:8081
  http-request return status 200`;

/** The client takes ports of its own, outside of the range. */
const clientPorts = ['--local-port', '50000-50099'];

export const lab = defineLab({
  title: 'A host without a free port for another connection to the server',
  software: ['haproxy'],
  tools: ['nsenter', 'socat'],
  needsRoot: true,
  fault: 'address-unavailable',
  given: (bench) =>
    startInside(bench, setRange('40000 40000'), 'retries 0\n  server s1 127.0.0.1:8080', slowApp),
  async when({ haproxy, network }, bench) {
    const slow = bench.curl(haproxy.url, clientPorts, { inside: network });
    await waitForSessions(bench, 1);
    const sight = await bench.curl(haproxy.url, clientPorts, { inside: network });
    await slow;
    return sight;
  },
  then: { status: 503, prints: ['haproxy/no-free-ports', 'haproxy/body-503'] },
  check: {
    run: 'sysctl net.ipv4.ip_local_port_range',
    inside: ({ network }) => network,
    shows: /40000\s+40000/,
  },
  fix: {
    says: 'Widen net.ipv4.ip_local_port_range.',
    do: ({ network }, bench) => bench.run(setRange('40000 49999'), { inside: network }),
  },
  gone: { status: 200, within: 6000 },
});
