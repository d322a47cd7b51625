import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startResolver } from '../software/dnsmasq.ts';
import { passTo, startTrafficServer } from '../software/traffic-server.ts';

export const lab = defineLab({
  title: 'An origin name that its DNS server does not know',
  software: ['traffic-server'],
  tools: ['dnsmasq', 'dig'],
  fault: 'name-does-not-exist',
  async given(bench) {
    const app = await bench.faultServer(answers());
    const resolver = await startResolver(bench);
    const records = [
      `dns.nameservers STRING 127.0.0.1:${resolver.port}`,
      'dns.resolv_conf STRING NULL',
      'hostdb.fail.timeout INT 0',
    ];
    const remap = passTo(`app.example.com:${app.port}`);
    return { resolver, server: await startTrafficServer(bench, { remap, records }) };
  },
  when: ({ server }, bench) => bench.curl(server.url),
  then: {
    status: 500,
    prints: [
      'traffic-server/name-not-found',
      'traffic-server/cannot-find-server-status',
      'traffic-server/unknown-host-page',
    ],
  },
  check: {
    run: 'dig @127.0.0.1 -p <port> app.example.com | grep -o "status: [A-Z]*"',
    fill: ({ resolver }) => ({ '<port>': resolver.port }),
    shows: /status: NXDOMAIN/,
  },
  fix: {
    says: 'Add the address of the name to the DNS zone.',
    do: ({ resolver }) => resolver.add('app.example.com', '127.0.0.1'),
  },
  gone: { status: 200, within: 6000 },
});
