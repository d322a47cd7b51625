import { fill, guideCheck, guideCommand } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { planNode } from '../software/nodejs.ts';

/** A service whose start-up work takes a while. */
const server = `const { createServer } = require('node:http');
const service = createServer((request, response) => response.end('ok\\n'));
setTimeout(() => service.listen(process.argv[2], '127.0.0.1'), 1000);`;

export const lab = defineLab({
  title: 'A client that starts together with its service',
  software: ['linux', 'nodejs', 'curl'],
  fault: 'connection-refused',
  proves: [{ guide: 'econnrefused/index', cause: 'still-starting', fix: 'wait-until-ready' }],
  async given(bench) {
    const port = await bench.port();
    const service = planNode(bench, server, [port], 'at once');
    const values = { '<host>': '127.0.0.1', '<port>': port };
    const client = `</dev/tcp/127.0.0.1/${port}\n`;
    const startAfter = (wait: string) => bench.write('start.sh', `set -e\n${wait}\n${client}`);
    startAfter('');
    return { service, values, startAfter };
  },
  async when({ service }, bench) {
    await service.restart();
    return bench.run('bash start.sh');
  },
  then: { code: 1, prints: ['linux/connection-refused'] },
  check: {
    run: `${guideCheck('econnrefused/index', 'still-starting')} 2>&1 | sed 's/ after .*//' | uniq`,
    fill: ({ values }) => values,
    shows: /Failed to connect to .*\n200\n$/,
  },
  fix: {
    says: 'Let the client wait until the service answers.',
    do: async ({ values, startAfter }) =>
      startAfter(fill(guideCommand('econnrefused/index', 'wait-until-ready'), values)),
  },
  gone: { code: 0 },
});
