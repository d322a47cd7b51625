import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { logIn, planSshServer } from '../software/openssh.ts';

export const lab = defineLab({
  title: 'A host whose SSH server is not running',
  software: ['openssh'],
  tools: ['dropbear', 'nsenter', 'ip'],
  needsRoot: true,
  fault: 'connection-refused',
  proves: [{ guide: 'econnrefused/index', cause: 'nothing-listens', fix: 'start-the-service' }],
  async given(bench) {
    const [network, port] = [await bench.network(), await bench.port()];
    return { network, port, server: await planSshServer(bench, network, port) };
  },
  when: ({ network, port }, bench) => logIn(bench, network, '127.0.0.1', port),
  then: { code: 255, prints: ['openssh/connection-refused'] },
  check: {
    run: guideCheck('econnrefused/index', 'nothing-listens'),
    fill: ({ port }) => ({ '<port>': port }),
    inside: ({ network }) => network,
    shows: /^State.*\n$/,
  },
  fix: {
    says: 'Start the SSH server.',
    do: ({ server }) => server.start(),
  },
  gone: { code: 0 },
});
