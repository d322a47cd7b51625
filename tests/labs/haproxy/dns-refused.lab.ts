import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, waitForLog } from '../software/haproxy.ts';
import { startWithResolver } from '../software/haproxy-resolver.ts';

export const lab = defineLab({
  title: 'A DNS server that does not answer for the name of the server',
  software: ['haproxy'],
  tools: ['dig', 'dnsmasq'],
  fault: 'dns-server-refused',
  given: async (bench) => startWithResolver(bench, await bench.faultServer(answers()), ''),
  async when(given, bench) {
    await waitForLog(given.haproxy, 'DNS refused status');
    return ask(given, bench);
  },
  then: { status: 503, prints: ['haproxy/dns-refused', 'haproxy/no-server-selected'] },
  check: {
    run: `dig +tries=1 +timeout=1 +noall +comments @<resolver> -p <port> app.example.com | grep -o "status: [A-Z]*"`,
    fill: ({ resolver }) => ({ '<resolver>': '127.0.0.1', '<port>': resolver.port }),
    shows: /status: REFUSED/,
  },
  fix: {
    says: 'Let the DNS server answer for the name.',
    do: ({ resolver }) => resolver.be('host-record=app.example.com,127.0.0.1'),
  },
  gone: { status: 200 },
});
