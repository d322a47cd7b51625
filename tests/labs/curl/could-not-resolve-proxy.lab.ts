import { defineLab } from '../runner/lab.ts';
import { configureCurl, startInside } from '../software/curl.ts';
import { startResolverInside } from '../software/private-networks.ts';

export const lab = defineLab({
  title: 'A proxy setting with a name that does not exist',
  software: ['curl', 'nodejs'],
  tools: ['dnsmasq', 'nsenter'],
  needsRoot: true,
  fault: 'name-does-not-exist',
  async given(bench) {
    const { network } = await startInside(bench);
    const resolver = await startResolverInside(bench, network);
    await resolver.add('app.example.com', '127.0.0.1');
    await resolver.service.start();
    configureCurl(bench, 'proxy = http://old-proxy.example.com:3128');
    return { network };
  },
  when: ({ network }, bench) => bench.curl('http://app.example.com:8080/', [], { inside: network }),
  then: { code: 5, prints: ['curl/could-not-resolve-proxy'] },
  check: {
    run: 'grep proxy ~/.curlrc',
    shows: /old-proxy/,
  },
  fix: {
    says: "Remove the proxy that is gone from curl's configuration.",
    do: (_, bench) => Promise.resolve(configureCurl(bench)),
  },
  gone: { code: 0, status: 200 },
});
