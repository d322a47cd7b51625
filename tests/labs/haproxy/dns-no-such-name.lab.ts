import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, waitForLog } from '../software/haproxy.ts';
import { startWithResolver } from '../software/haproxy-resolver.ts';

export const lab = defineLab({
  title: 'A server name that the resolver says does not exist',
  software: ['haproxy'],
  tools: ['dig', 'dnsmasq'],
  fault: 'name-does-not-exist',
  proves: [{ guide: '503-service-unavailable/haproxy', cause: 'name-not-resolved', fix: 'mend-dns' }],
  given: async (bench) => startWithResolver(bench, await bench.faultServer(answers()), 'local=/example.com/'),
  async when(given, bench) {
    await waitForLog(given.haproxy, 'DNS NX status');
    return ask(given, bench);
  },
  then: { status: 503, prints: ['haproxy/dns-no-such-name', 'haproxy/no-server-selected'] },
  check: {
    run: 'dig +tries=1 +timeout=1 +noall +comments @<resolver> -p <port> app.example.com | grep -o "status: [A-Z]*"',
    fill: ({ resolver }) => ({ '<resolver>': '127.0.0.1', '<port>': resolver.port }),
    shows: /status: NXDOMAIN/,
  },
  fix: {
    says: 'Add the name to the DNS server.',
    do: ({ resolver }) => resolver.be('host-record=app.example.com,127.0.0.1'),
  },
  gone: { status: 200 },
});
