import { fill } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { poll } from '../runner/poll.ts';
import { passTo, serverOf, startNginx } from '../software/nginx.ts';

/** The clients' own connections must not use up the ports. */
const ask = ['--local-port', '30000-30100'];

const findConnections = "ss -tnH state established 'dport = :<port>'";

export const lab = defineLab({
  title: 'No local port is left for another connection to the upstream',
  software: ['nginx'],
  tools: ['nsenter'],
  needsRoot: true,
  fault: 'address-unavailable',
  async given(bench) {
    const [network, port] = [await bench.network(), await bench.port()];
    await bench.run('sysctl -qw net.ipv4.ip_local_port_range="20000 20000"', { inside: network });
    const http = serverOf(
      `127.0.0.1:${port}`,
      'location /slow { limit_rate 1; return 200 "123456789012345678901234567890"; }',
    );
    const nginx = await startNginx(bench, { http, server: passTo(`http://127.0.0.1:${port}`) }, network);
    await bench.start({
      name: 'download',
      product: 'curl',
      command: network.enter[0] ?? 'nsenter',
      args: [...network.enter.slice(1), 'curl', '-sSN', ...ask, `${nginx.url}slow`],
      ready: 'at once',
      logs: {},
    });
    await poll(5000, async () => {
      const { seen } = await bench.run(fill(findConnections, { '<port>': port }), { inside: network });
      return seen.terminal?.includes(':20000');
    });
    return { network, nginx, port };
  },
  when: ({ network, nginx }, bench) => bench.curl(nginx.url, ask, { inside: network }),
  then: { status: 502, prints: ['nginx/connect-address-unavailable', 'nginx/bad-gateway-page'] },
  check: {
    run: `sysctl net.ipv4.ip_local_port_range; ${findConnections}`,
    fill: ({ port }) => ({ '<port>': port }),
    shows: /20000\t20000[^]*:20000 /,
    inside: ({ network }) => network,
  },
  fix: {
    says: 'Give the machine its usual range of local ports.',
    do: ({ network }, bench) =>
      bench.run('sysctl -qw net.ipv4.ip_local_port_range="32768 60999"', { inside: network }),
  },
  gone: { status: 200 },
});
