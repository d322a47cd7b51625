import { defineLab } from '../runner/lab.ts';
import { askInside, startWithResolver } from '../software/squid-network.ts';

export const lab = defineLab({
  title: 'A name that the DNS server does not know',
  software: ['squid'],
  tools: ['dnsmasq', 'dig', 'nsenter'],
  needsRoot: true,
  fault: 'name-does-not-exist',
  given: startWithResolver,
  when: askInside(),
  then: { status: 502, prints: ['squid/no-such-name', 'squid/no-such-name-logged'] },
  check: {
    run: 'dig +noall +comments app.example.com | grep -o "status: [A-Z]*"',
    shows: /status: NXDOMAIN/,
    inside: ({ network }) => network,
  },
  fix: {
    says: 'Add the name to the DNS server.',
    do: ({ resolver }) => resolver.add('app.example.com', '127.0.0.1'),
  },
  gone: { status: 200, within: 12_000 },
});
