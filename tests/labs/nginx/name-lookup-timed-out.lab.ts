import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startResolver } from '../software/dnsmasq.ts';
import { passToName, startNginx } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'A resolver where no DNS server runs',
  software: ['nginx'],
  tools: ['dnsmasq', 'dig'],
  fault: 'dns-server-unreachable',
  async given(bench) {
    const [app, resolver] = [await bench.faultServer(answers()), await startResolver(bench)];
    await resolver.add('app.example.com', '127.0.0.1');
    await resolver.service.stop();
    const server = `resolver_timeout 1s;\n${passToName(app, resolver)}`;
    return { resolver, nginx: await startNginx(bench, { server }) };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: {
    status: 502,
    prints: ['nginx/name-lookup-timed-out', 'nginx/resolver-refused', 'nginx/bad-gateway-page'],
  },
  check: {
    run: 'dig +tries=1 +timeout=1 @<dns-server-ip> app.example.com',
    fill: ({ resolver }) => ({ '<dns-server-ip>': `127.0.0.1 -p ${resolver.port}` }),
    shows: /no servers could be reached/,
  },
  fix: {
    says: 'Start the DNS server that resolver names.',
    do: ({ resolver }) => resolver.service.start(),
  },
  gone: { status: 200, within: 6000 },
});
