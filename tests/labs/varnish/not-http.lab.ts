import { answers, type Mode } from '../runner/fault-modes.ts';

import { defineLab } from '../runner/lab.ts';
import { showsReason, startBefore } from '../software/varnish.ts';

/** Greets like a mail server. */
const greets: Mode = (socket) => socket.end('220 mail.example.com ESMTP\r\n\r\n');

export const lab = defineLab({
  title: 'A backend port that does not speak HTTP',
  software: ['varnish'],
  fault: 'not-an-http-response',
  given: (bench) => startBefore(bench, greets),
  when: ({ varnish }, bench) => bench.curl(varnish.url),
  then: { status: 503, prints: ['varnish/http-garbage', 'varnish/bad-header'] },
  check: showsReason(/http format error/),
  fix: {
    says: 'Let the application speak HTTP on this port.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
