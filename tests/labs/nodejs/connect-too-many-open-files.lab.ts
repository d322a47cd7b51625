import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { installNode } from '../software/nodejs.ts';

const askAtOnce = (port: number, sockets: string) => `const http = require('node:http');
const agent = new http.Agent({ keepAlive: true, maxSockets: ${sockets} });
for (let count = 0; count < 100; count += 1)
  http.get({ host: '127.0.0.1', port: ${port}, agent }, (response) => response.resume());
agent.on('free', () => setTimeout(() => agent.destroy(), 500));`;

export const lab = defineLab({
  title: 'More connections at once than the process may have open files',
  software: ['nodejs'],
  fault: 'file-descriptors-exhausted',
  proves: [{ guide: 'emfile/index', cause: 'all-at-once', fix: 'work-in-batches' }],
  async given(bench) {
    const app = await bench.faultServer(answers());
    installNode(bench);
    const allow = (sockets: string) => bench.write('app.js', askAtOnce(app.port, sockets));
    allow('Infinity');
    return { allow };
  },
  when: (_, bench) => bench.run('ulimit -n 50; node app.js'),
  then: { code: 1, prints: ['nodejs/connect-too-many-open-files'] },
  check: {
    run: guideCheck('emfile/index', 'all-at-once'),
    fill: () => ({ '<folder>': '.' }),
    shows: /maxSockets: Infinity/,
  },
  fix: {
    says: 'Let the agent of the program open ten connections at most, and reuse them.',
    do: async ({ allow }) => allow('10'),
  },
  gone: { code: 0 },
});
