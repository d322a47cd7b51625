import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { connect, planNode, runNode } from '../software/nodejs.ts';
import { joinNetworks } from '../software/private-networks.ts';

const serverWith = (listen: string) => `const server = require('node:http')
  .createServer((request, response) => response.end('ok\\n'))
  .on('listening', () => console.log('listening'));
${listen}`;

export const lab = defineLab({
  title: 'A service that listens on 127.0.0.1, and a client on another host',
  software: ['nodejs'],
  tools: ['nsenter', 'ip'],
  needsRoot: true,
  fault: 'connection-refused',
  proves: [
    { guide: 'econnrefused/index', cause: 'bound-to-other-address', fix: 'listen-on-the-right-address' },
  ],
  async given(bench) {
    const networks = await joinNetworks(bench);
    const listenWith = (listen: string) =>
      planNode(bench, serverWith(listen), [], { prints: /listening/ }, { network: networks.server });
    const service = listenWith("server.listen(3000, '127.0.0.1');");
    await service.start();
    return { ...networks, service, listenWith };
  },
  when: ({ client, serverAddress }, bench) =>
    runNode(bench, connect, [3000, serverAddress], { inside: client }),
  then: { code: 1, prints: ['nodejs/connect-refused'] },
  check: {
    run: guideCheck('econnrefused/index', 'bound-to-other-address'),
    fill: () => ({ '<port>': 3000 }),
    inside: ({ server }) => server,
    shows: /^LISTEN .* 127\.0\.0\.1:3000 /m,
  },
  fix: {
    says: 'Let the service listen on 0.0.0.0, and restart it.',
    async do({ service, listenWith }) {
      await service.stop();
      await listenWith(guideSnippet('econnrefused/index', 'listen-on-the-right-address')).start();
    },
  },
  gone: { code: 0 },
});
