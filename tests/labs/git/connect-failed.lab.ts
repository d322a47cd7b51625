import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';

const makeRepository = `git init -q -b main work && cd work && git config user.name Lab && git config user.email lab@example.com
echo a > a && git add a && git commit -q -m a && git clone -q --bare . ../repository.git
cd ../repository.git && git update-server-info`;

export const lab = defineLab({
  title: 'A remote whose server is not running',
  software: ['git', 'python'],
  fault: 'connection-refused',
  proves: [{ guide: 'econnrefused/index', cause: 'nothing-listens', fix: 'start-the-service' }],
  async given(bench) {
    const port = await bench.port();
    const { code, seen } = await bench.run(makeRepository);
    if (code !== 0) throw new Error(`the repository was not made: ${seen.terminal ?? ''}`);
    const server = bench.plan({
      name: 'http.server',
      product: 'python',
      command: '/usr/bin/python3',
      args: ['-m', 'http.server', '--bind', '127.0.0.1', String(port)],
      ready: { port },
      logs: {},
    });
    return { port, server };
  },
  when: ({ port }, bench) => bench.exec('git', ['ls-remote', `http://127.0.0.1:${port}/repository.git`]),
  then: { code: 128, prints: ['git/connect-failed'] },
  check: {
    run: guideCheck('econnrefused/index', 'nothing-listens'),
    fill: ({ port }) => ({ '<port>': port }),
    shows: /^State.*\n$/,
  },
  fix: {
    says: 'Start the server of the remote.',
    do: ({ server }) => server.start(),
  },
  gone: { code: 0 },
});
