import { answers, type Mode } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { checkApp, inFrontOf } from '../software/apache-proxy.ts';

const switches: Mode = (socket) =>
  socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: chat\r\nConnection: Upgrade\r\n\r\n');

export const lab = defineLab({
  title: 'A backend that switches to a protocol nobody asked for',
  software: ['apache-httpd'],
  fault: 'upgrade-failed',
  given: inFrontOf(switches),
  when: ask,
  then: {
    status: 502,
    prints: ['apache-httpd/unexpected-upgrade', 'apache-httpd/invalid-response-page'],
  },
  check: checkApp(/^HTTP\/1\.1 101 /, '-si -m 1'),
  fix: {
    says: 'Let the application switch protocols only when the request asks for it.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
