import { defineLab } from '../runner/lab.ts';
import { installNode, planNode, server } from '../software/nodejs.ts';
import { runInside } from '../software/private-networks.ts';

const askAll = (sockets: string) => `const http = require('node:http');
const agent = new http.Agent({ keepAlive: true, maxSockets: ${sockets} });
for (let count = 0; count < 10; count += 1)
  http.get({ host: '127.0.0.1', port: 8080, agent }, (response) => response.resume());
agent.on('free', () => setTimeout(() => agent.destroy(), 500));`;

export const lab = defineLab({
  title: 'More connections at once than there are local ports',
  software: ['nodejs'],
  tools: ['nsenter'],
  needsRoot: true,
  fault: 'address-unavailable',
  async given(bench) {
    const network = await bench.network();
    await runInside(bench, network, 'echo "40000 40003" > /proc/sys/net/ipv4/ip_local_port_range');
    await planNode(bench, server, [8080], { prints: /listening/ }, { network }).start();
    installNode(bench);
    const allow = (sockets: string) => bench.write('app.js', askAll(sockets));
    allow('Infinity');
    return { network, allow };
  },
  when: ({ network }, bench) => bench.run('node app.js', { inside: network }),
  then: { code: 1, prints: ['nodejs/connect-address-not-available'] },
  check: {
    run: 'sysctl net.ipv4.ip_local_port_range',
    inside: ({ network }) => network,
    shows: /= 40000\t40003/,
    remains: 'The range stays as small; the client reuses its connections.',
  },
  fix: {
    says: 'Let the agent open two connections at most, and reuse them.',
    do: async ({ allow }) => allow('2'),
  },
  gone: { code: 0 },
});
