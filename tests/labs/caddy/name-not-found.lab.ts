import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { over, passTo, startCaddy } from '../software/caddy.ts';
import { startResolver } from '../software/dnsmasq.ts';

export const lab = defineLab({
  title: 'An upstream name that its DNS server does not know',
  software: ['caddy'],
  tools: ['dnsmasq', 'dig'],
  fault: 'name-does-not-exist',
  proves: [{ guide: '502-bad-gateway/caddy', cause: 'name-unknown', fix: 'share-a-network' }],
  async given(bench) {
    const app = await bench.faultServer(answers());
    const resolver = await startResolver(bench);
    const site = passTo(`app.example.com:${app.port}`, over(`resolvers 127.0.0.1:${resolver.port}`));
    return { resolver, caddy: await startCaddy(bench, { site }) };
  },
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 502, prints: ['caddy/name-not-found'] },
  check: {
    run: 'dig @127.0.0.1 -p <port> app.example.com | grep -o "status: [A-Z]*"',
    fill: ({ resolver }) => ({ '<port>': resolver.port }),
    shows: /status: NXDOMAIN/,
  },
  fix: {
    says: 'Add the address of the name to the DNS zone.',
    do: ({ resolver }) => resolver.add('app.example.com', '127.0.0.1'),
  },
  gone: { status: 200 },
});
