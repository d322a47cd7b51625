import { defineLab } from '../runner/lab.ts';
import { runNode } from '../software/nodejs.ts';

const listen = `const server = require('node:net').createServer();
server.listen(80, '127.0.0.1', () => server.close());`;

export const lab = defineLab({
  title: 'Port 80 for a user without rights',
  software: ['nodejs'],
  tools: ['nsenter'],
  needsRoot: true,
  fault: 'port-permission-denied',
  async given(bench) {
    return { network: await bench.network(), user: { name: 'nobody' } };
  },
  when: ({ network, user }, bench) => runNode(bench, listen, [], { inside: network, as: user.name }),
  then: { code: 1, prints: ['nodejs/listen-permission-denied'] },
  check: {
    run: 'sysctl net.ipv4.ip_unprivileged_port_start',
    inside: ({ network }) => network,
    shows: /= 1024$/m,
    remains: 'The limit stays; root may pass it.',
  },
  fix: {
    says: 'Run the program as a user who may use the port.',
    do: async ({ user }) => {
      user.name = 'root';
    },
  },
  gone: { code: 0 },
});
