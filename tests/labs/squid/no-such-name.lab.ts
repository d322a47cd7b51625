import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { askInside, startWithResolver } from '../software/squid-network.ts';

const guide = '502-bad-gateway/index';

export const lab = defineLab({
  title: 'A name that the DNS server does not know',
  software: ['squid'],
  tools: ['dnsmasq', 'nsenter'],
  needsRoot: true,
  fault: 'name-does-not-exist',
  proves: [{ guide, cause: 'wrong-name-or-address', fix: 'correct-target' }],
  given: startWithResolver,
  when: askInside(),
  then: { status: 502, prints: ['squid/no-such-name', 'squid/no-such-name-logged'] },
  check: {
    run: guideCheck(guide, 'wrong-name-or-address'),
    fill: () => ({ '<app-host>': 'app.example.com' }),
    shows: /^$/,
    inside: ({ network }) => network,
  },
  fix: {
    says: 'Add the name to the DNS server.',
    do: ({ resolver }) => resolver.add('app.example.com', '127.0.0.1'),
  },
  gone: { status: 200, within: 12_000 },
});
