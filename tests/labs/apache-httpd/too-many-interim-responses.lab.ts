import { answers, type Mode } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { checkApp, inFrontOf } from '../software/apache-proxy.ts';

const hints: Mode = (socket, request) => {
  socket.write('HTTP/1.1 103 Early Hints\r\nLink: </site.css>; rel=preload\r\n\r\n'.repeat(12));
  answers()(socket, request);
};

export const lab = defineLab({
  title: 'More interim responses than Apache takes',
  software: ['apache-httpd'],
  fault: 'not-an-http-response',
  given: inFrontOf(hints),
  when: ask,
  then: {
    status: 502,
    prints: ['apache-httpd/too-many-interim-responses', 'apache-httpd/invalid-response-page'],
  },
  check: checkApp(/(?:^HTTP\/1\.1 103 [^]*){11}/m, '-si'),
  fix: {
    says: 'Send all hints of a page in one interim response.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
