import { rmSync } from 'node:fs';
import { fill, guideCheck, guideCommand } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { planNode } from '../software/nodejs.ts';

/** A service that has start-up work to do, until the file "loaded" is there. */
const server = `const { createServer } = require('node:http');
const { existsSync } = require('node:fs');
const service = createServer((request, response) => response.end('ok\\n'));
const timer = setInterval(() => {
  if (!existsSync('loaded')) return;
  clearInterval(timer);
  service.listen(process.argv[2], '127.0.0.1');
}, 20);`;

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
    await service.start();
    return { service, values, startAfter };
  },
  when: (_, bench) => bench.run('bash start.sh'),
  then: { code: 1, prints: ['linux/connection-refused'] },
  check: {
    // The work is done once curl has been refused.
    run: `${guideCheck('econnrefused/index', 'still-starting')} 2>&1 | while read -r line; do touch loaded; echo "$line"; done | sed 's/ after .*//' | uniq`,
    fill: ({ values }) => values,
    shows: /Failed to connect to .*\n200\n$/,
  },
  fix: {
    says: 'Let the client wait until the service answers.',
    do: async ({ values, startAfter }) =>
      startAfter(fill(guideCommand('econnrefused/index', 'wait-until-ready'), values)),
  },
  gone: {
    code: 0,
    async when({ service }, bench) {
      rmSync(bench.path('loaded'), { force: true });
      await service.restart();
      return bench.run('{ sleep 0.5; touch loaded; } & bash start.sh');
    },
  },
});
