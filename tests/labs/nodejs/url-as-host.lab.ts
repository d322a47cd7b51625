import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { installNode, planNode, server } from '../software/nodejs.ts';
import { startResolverInside } from '../software/private-networks.ts';

const client = `const { APP_HOST: host, APP_PORT: port } = process.env;
require('node:http').get({ host, port, agent: false }, (response) => response.resume());`;

export const lab = defineLab({
  title: 'A host setting that holds a URL',
  software: ['nodejs'],
  tools: ['dnsmasq', 'nsenter'],
  needsRoot: true,
  fault: 'name-does-not-exist',
  proves: [{ guide: 'enotfound/index', cause: 'not-a-host-name', fix: 'clean-the-name' }],
  async given(bench) {
    const network = await bench.network();
    const resolver = await startResolverInside(bench, network);
    await resolver.add('app.example.com', '127.0.0.1');
    await resolver.service.start();
    await planNode(bench, server, [443], { prints: /listening/ }, { network }).start();
    installNode(bench);
    bench.write('app.js', client);
    const set = (variables: string) => bench.write('app.env', `${variables}\n`);
    set('APP_HOST=https://app.example.com\nAPP_PORT=443');
    return { network, set };
  },
  when: ({ network }, bench) => bench.run('env $(cat app.env) node app.js', { inside: network }),
  then: { code: 1, prints: ['nodejs/name-not-found'] },
  check: {
    run: `env $(cat app.env) ${guideCheck('enotfound/index', 'not-a-host-name')}`,
    fill: () => ({ '<variable>': 'APP_HOST' }),
    shows: /^"https:\/\//,
  },
  fix: {
    says: 'Give host and port in settings of their own, without scheme.',
    do: async ({ set }) => set(guideSnippet('enotfound/index', 'clean-the-name')),
  },
  gone: { code: 0 },
});
