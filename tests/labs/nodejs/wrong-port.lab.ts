import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { installNode, planNode, server } from '../software/nodejs.ts';

/** Falls back to a port of its own when nobody sets one, as many programs do. */
const client = (usual: number) => `const { HOST = '127.0.0.1', PORT = ${usual} } = process.env;
require('node:http').get({ host: HOST, port: PORT }, (response) => console.log(response.resume().statusCode));`;

export const lab = defineLab({
  title: 'A client whose setting names another port than the service has',
  software: ['nodejs'],
  tools: ['nsenter', 'ip'],
  needsRoot: true,
  fault: 'connection-refused',
  proves: [{ guide: 'econnrefused/index', cause: 'wrong-port', fix: 'correct-the-client' }],
  async given(bench) {
    const [network, port, other] = [await bench.network(), await bench.port(), await bench.port()];
    await planNode(bench, server, [port], { prints: /listening/ }, { network }).start();
    installNode(bench);
    bench.write('app.js', client(other));
    const set = (variables: string) => bench.write('app.env', variables);
    set('');
    return { network, port, set };
  },
  when: ({ network }, bench) => bench.run('env $(cat app.env) node app.js', { inside: network }),
  then: { code: 1, prints: ['nodejs/connect-refused'] },
  check: {
    run: guideCheck('econnrefused/index', 'wrong-port'),
    inside: ({ network }) => network,
    shows: /^State.*\nLISTEN .* 127\.0\.0\.1:\d+ .*\n$/,
    remains: 'The service listens where it did; the client asks it there now.',
  },
  fix: {
    says: 'Set the port of the service in the settings of the client, and start the client again.',
    do: async ({ port, set }) => set(`PORT=${port}\n`),
  },
  gone: { code: 0 },
});
