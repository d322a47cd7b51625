import { answers, sendsControlCharacter } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { inFrontOf } from '../software/apache-proxy.ts';

const guide = '502-bad-gateway/apache';

export const lab = defineLab({
  title: 'A response header with a control character',
  software: ['apache-httpd'],
  fault: 'invalid-response-header',
  proves: [{ guide, cause: 'header-malformed', fix: 'show-what-arrives' }],
  given: inFrontOf(sendsControlCharacter),
  when: ask,
  then: { status: 502, prints: ['apache-httpd/header-invalid', 'apache-httpd/bad-header'] },
  check: {
    run: guideCheck(guide, 'header-malformed'),
    fill: ({ app }) => ({ '<backend-ip>': '127.0.0.1', '<port>': app.port, '<path>': '' }),
    shows: /^HTTP\/1\.1 200 OK\^M\$\n(?!.*\^M\$\n\^M\$)/s,
  },
  fix: {
    says: 'Repair the header that the application sends.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
