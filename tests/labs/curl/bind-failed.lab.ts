import { defineLab } from '../runner/lab.ts';
import { configureCurl, startInside } from '../software/curl.ts';

export const lab = defineLab({
  title: 'A source address in the configuration that the machine does not have',
  software: ['curl', 'nodejs'],
  tools: ['ip', 'nsenter'],
  needsRoot: true,
  fault: 'address-unavailable',
  async given(bench) {
    configureCurl(bench, 'interface = 192.0.2.10');
    return startInside(bench);
  },
  when: ({ network }, bench) => bench.curl('http://127.0.0.1:8080/', [], { inside: network }),
  then: { code: 45, prints: ['curl/bind-failed'] },
  check: {
    run: 'grep interface ~/.curlrc',
    shows: /192\.0\.2\.10/,
  },
  fix: {
    says: "Remove the source address from curl's configuration.",
    do: async (_, bench) => configureCurl(bench),
  },
  gone: { code: 0, status: 200 },
});
