import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { runNode } from '../software/nodejs.ts';

/** Writes on after an answer or the close: the first write after the close brings a reset, the second one fails. */
const writeOn = `const { connect } = require('node:net');
const socket = connect({ port: process.argv[2], host: '127.0.0.1', allowHalfOpen: true });
const send = () => socket.write('GET / HTTP/1.1\\r\\nHost: localhost\\r\\n\\r\\n');
const goOn = () => {
  send();
  setTimeout(send, 100);
  setTimeout(() => socket.destroy(), 200);
};
send();
socket.once('data', goOn).once('end', goOn);`;

export const lab = defineLab({
  title: 'A server that closes while the client still sends',
  software: ['nodejs'],
  fault: 'broken-pipe',
  proves: [{ guide: 'epipe/index', cause: 'receiver-closed', fix: 'mend-the-receiver' }],
  given: async (bench) => ({ app: await bench.faultServer((socket) => socket.destroy()) }),
  when: ({ app }, bench) => runNode(bench, writeOn, [app.port]),
  then: { code: 1, prints: ['nodejs/write-broken-pipe'] },
  check: {
    run: guideCheck('epipe/index', 'receiver-closed'),
    fill: ({ app }) => ({ '<host>': '127.0.0.1', '<port>': app.port }),
    shows: /\(52\) Empty reply from server/,
  },
  fix: {
    says: 'Mend the server so that it keeps the connection open and answers.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { code: 0 },
});
