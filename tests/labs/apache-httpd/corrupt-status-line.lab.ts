import { answers, type Mode } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { inFrontOf } from '../software/apache-proxy.ts';

const speaksHttp2: Mode = (socket) => socket.end('HTTP/2.0 200 OK\r\nContent-Length: 3\r\n\r\nok\n');

const guide = '502-bad-gateway/apache';

export const lab = defineLab({
  title: 'A status line that names another version than HTTP/1',
  software: ['apache-httpd'],
  fault: 'not-an-http-response',
  proves: [{ guide, cause: 'other-protocol', fix: 'show-what-arrives' }],
  given: inFrontOf(speaksHttp2),
  when: ask,
  then: { status: 502, prints: ['apache-httpd/corrupt-status-line', 'apache-httpd/invalid-response-page'] },
  check: {
    run: guideCheck(guide, 'other-protocol'),
    fill: ({ app }) => ({ '<backend-ip>': '127.0.0.1', '<port>': app.port }),
    shows: /^HTTP\/2/,
  },
  fix: {
    says: 'Let the application answer in HTTP/1.1, as it was asked.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
