import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { over, passTo, startCaddy } from '../software/caddy.ts';
import { startResolver } from '../software/dnsmasq.ts';

export const lab = defineLab({
  title: 'A DNS server that does not answer',
  software: ['caddy'],
  tools: ['dnsmasq', 'dig'],
  fault: 'dns-timeout',
  async given(bench) {
    const app = await bench.faultServer(answers());
    const resolver = await startResolver(bench);
    await resolver.add('app.example.com', '127.0.0.1');
    resolver.service.signal('SIGSTOP');
    const site = passTo(
      `app.example.com:${app.port}`,
      over(`resolvers 127.0.0.1:${resolver.port}`, 'dial_timeout 1s'),
    );
    return { resolver, caddy: await startCaddy(bench, { site }) };
  },
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 502, prints: ['caddy/name-server-silent'] },
  check: {
    run: 'dig +short +tries=1 +time=1 @127.0.0.1 -p <port> app.example.com',
    fill: ({ resolver }) => ({ '<port>': resolver.port }),
    shows: /no servers could be reached|timed out/,
  },
  fix: {
    says: 'Make the DNS server answer again.',
    async do({ resolver }) {
      resolver.service.signal('SIGCONT');
    },
  },
  gone: { status: 200 },
});
