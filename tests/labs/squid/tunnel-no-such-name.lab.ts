import { defineLab } from '../runner/lab.ts';
import { askInside, startWithResolver } from '../software/squid-network.ts';

export const lab = defineLab({
  title: 'A tunnel to a name that the DNS server does not know',
  software: ['squid'],
  tools: ['dnsmasq', 'dig', 'nsenter'],
  needsRoot: true,
  fault: 'name-does-not-exist',
  given: startWithResolver,
  when: askInside('-p'),
  then: { code: 56, prints: ['squid/tunnel-no-such-name', 'squid/tunnel-no-such-name-logged'] },
  check: {
    run: 'dig +noall +comments app.example.com | grep -o "status: [A-Z]*"',
    shows: /status: NXDOMAIN/,
    inside: ({ network }) => network,
  },
  fix: {
    says: 'Add the name to the DNS server.',
    do: ({ resolver }) => resolver.add('app.example.com', '127.0.0.1'),
  },
  gone: { code: 0, status: 200, within: 12_000 },
});
