import { guideCheck, guideCommand } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { getPage, installNode, planNode, server } from '../software/nodejs.ts';
import { replaceFile } from '../software/private-networks.ts';

/** As Node.js 17 to 19 behave. */
const oneAddress = { NODE_OPTIONS: '--no-network-family-autoselection' };

export const lab = defineLab({
  title: 'localhost is ::1 for the client and 127.0.0.1 for the service',
  software: ['nodejs'],
  tools: ['nsenter', 'ip'],
  needsRoot: true,
  fault: 'connection-refused',
  proves: [{ guide: 'econnrefused/index', cause: 'localhost-family', fix: 'listen-on-the-right-address' }],
  async given(bench) {
    const [network, port] = [await bench.network(), await bench.port()];
    await replaceFile(bench, network, '/etc/hosts', '::1 localhost\n127.0.0.1 localhost\n');
    await planNode(bench, server, [port], { prints: /listening/ }, { network }).start();
    installNode(bench);
    bench.write('app.js', getPage);
    const startWith = (command: string) => bench.write('start.sh', `${command} "$@"\n`);
    startWith('node app.js');
    return { network, port, startWith };
  },
  when: ({ network, port }, bench) =>
    bench.run(`bash start.sh http://localhost:${port}/`, { inside: network, env: oneAddress }),
  then: { code: 1, prints: ['nodejs/connect-refused-ipv6'] },
  check: {
    run: guideCheck('econnrefused/index', 'localhost-family'),
    inside: ({ network }) => network,
    shows: /^::1 /,
    remains: 'The name keeps both addresses in this order; the client sorts them.',
  },
  fix: {
    says: 'Let the client try IPv4 first: node --dns-result-order=ipv4first.',
    do: async ({ startWith }) => startWith(guideCommand('econnrefused/index', 'listen-on-the-right-address')),
  },
  gone: { code: 0 },
});
