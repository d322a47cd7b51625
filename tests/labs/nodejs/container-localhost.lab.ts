import { guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { installNode, planNode, server } from '../software/nodejs.ts';
import { joinNetworks, replaceFile } from '../software/private-networks.ts';

const client = `const { hostname, port } = new URL(process.env.DATABASE_URL);
const socket = require('node:net').connect(port, hostname).on('connect', () => socket.end());`;

/** The address that the guide gives the client in compose.yaml. */
const url =
  /DATABASE_URL: (\S+)/.exec(guideSnippet('econnrefused/index', 'use-names-between-containers'))?.[1] ?? '';

export const lab = defineLab({
  title: 'A client in one container, a service in another, and localhost in between',
  software: ['nodejs'],
  tools: ['nsenter', 'ip'],
  needsRoot: true,
  fault: 'connection-refused',
  proves: [
    { guide: 'econnrefused/index', cause: 'container-localhost', fix: 'use-names-between-containers' },
  ],
  async given(bench) {
    const networks = await joinNetworks(bench);
    const ready = { prints: /listening/ };
    await planNode(bench, server, [5432, '0.0.0.0'], ready, { network: networks.server }).start();
    await replaceFile(bench, networks.client, '/etc/hosts', '127.0.0.1 localhost\n192.0.2.2 db\n');
    installNode(bench);
    bench.write('client.js', client);
    const setUrl = (value: string) => bench.write('web.env', `DATABASE_URL=${value}\n`);
    setUrl('postgres://localhost:5432/app');
    return { ...networks, setUrl };
  },
  when: ({ client: inside }, bench) => bench.run('env $(cat web.env) node client.js', { inside }),
  then: { code: 1, prints: ['nodejs/connect-refused'] },
  check: {
    run: 'cat web.env; sudo nsenter -t <pid> -n ss -ltn',
    fill: ({ client: { pid } }) => ({ '<pid>': pid }),
    shows: /\/\/localhost:5432.*\nState.*\n$/,
  },
  fix: {
    says: "Put the service's name and its container port into the URL of the client.",
    do: async ({ setUrl }) => setUrl(url),
  },
  gone: { code: 0 },
});
