import { defineLab } from '../runner/lab.ts';
import { passTo, serverOf, startNginx } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'An upstream address to which no route leads',
  software: ['nginx'],
  tools: ['ip', 'nsenter'],
  needsRoot: true,
  fault: 'destination-unroutable',
  async given(bench) {
    const [network, port] = [await bench.network(), await bench.port()];
    const http = serverOf(`0.0.0.0:${port}`);
    const nginx = await startNginx(bench, { http, server: passTo(`http://192.0.2.10:${port}`) }, network);
    return { network, nginx };
  },
  when: ({ network, nginx }, bench) => bench.curl(nginx.url, [], { inside: network }),
  then: { status: 502, prints: ['nginx/connect-network-unreachable', 'nginx/bad-gateway-page'] },
  check: {
    run: 'ip route get <upstream-ip>',
    fill: () => ({ '<upstream-ip>': '192.0.2.10' }),
    shows: /Network is unreachable/,
    inside: ({ network }) => network,
  },
  fix: {
    says: 'Give the machine a route to the network of the upstream.',
    do: ({ network }, bench) => bench.run('ip route add local 192.0.2.0/24 dev lo', { inside: network }),
  },
  gone: { status: 200 },
});
