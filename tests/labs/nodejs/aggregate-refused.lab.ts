import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { getPage, planNode, runNode, server } from '../software/nodejs.ts';
import { replaceFile } from '../software/private-networks.ts';

export const lab = defineLab({
  title: 'A name with two addresses, and a service that is not running',
  software: ['nodejs'],
  tools: ['nsenter', 'ip'],
  needsRoot: true,
  fault: 'connection-refused',
  proves: [{ guide: 'econnrefused/index', cause: 'nothing-listens', fix: 'start-the-service' }],
  async given(bench) {
    const [network, port] = [await bench.network(), await bench.port()];
    await replaceFile(bench, network, '/etc/hosts', '::1 localhost\n127.0.0.1 localhost\n');
    const ready = { prints: /listening/ };
    return { network, port, service: planNode(bench, server, [port, '::'], ready, { network }) };
  },
  when: ({ network, port }, bench) =>
    runNode(bench, getPage, [`http://localhost:${port}/`], { inside: network }),
  then: { code: 1, prints: ['nodejs/aggregate-refused', 'nodejs/connect-refused-ipv6'] },
  check: {
    run: guideCheck('econnrefused/index', 'nothing-listens'),
    fill: ({ port }) => ({ '<port>': port }),
    inside: ({ network }) => network,
    shows: /^State.*\n$/,
  },
  fix: {
    says: 'Start the service that should listen on the port.',
    do: ({ service }) => service.start(),
  },
  gone: { code: 0 },
});
