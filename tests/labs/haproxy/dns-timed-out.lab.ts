import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, waitForLog } from '../software/haproxy.ts';
import { startWithResolver } from '../software/haproxy-resolver.ts';

export const lab = defineLab({
  title: 'A DNS server that does not answer',
  software: ['haproxy'],
  tools: ['dig', 'dnsmasq'],
  fault: 'dns-server-unreachable',
  given: async (bench) => startWithResolver(bench, await bench.faultServer(answers()), undefined),
  async when(given, bench) {
    await waitForLog(given.haproxy, 'DNS timeout status');
    return ask(given, bench);
  },
  then: { status: 503, prints: ['haproxy/dns-timed-out', 'haproxy/no-server-selected'] },
  check: {
    run: 'dig +tries=1 +timeout=1 +noall +comments @<resolver> -p <port> app.example.com',
    fill: ({ resolver }) => ({ '<resolver>': '127.0.0.1', '<port>': resolver.port }),
    shows: /no servers could be reached/,
  },
  fix: {
    says: 'Start the DNS server.',
    do: ({ resolver }) => resolver.be('host-record=app.example.com,127.0.0.1'),
  },
  gone: { status: 200 },
});
