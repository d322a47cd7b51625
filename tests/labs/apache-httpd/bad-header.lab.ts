import { answers, sendsInvalidHeader } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { inFrontOf } from '../software/apache-proxy.ts';

const guide = '502-bad-gateway/apache';

export const lab = defineLab({
  title: 'A response header line without a colon',
  software: ['apache-httpd'],
  fault: 'invalid-response-header',
  proves: [{ guide, cause: 'header-malformed', fix: 'show-what-arrives' }],
  given: inFrontOf(sendsInvalidHeader),
  when: ask,
  then: { status: 502, prints: ['apache-httpd/bad-header', 'apache-httpd/invalid-response-page'] },
  check: {
    run: guideCheck(guide, 'header-malformed'),
    fill: ({ app }) => ({ '<backend-ip>': '127.0.0.1', '<port>': app.port, '<path>': '' }),
    shows: /^HTTP\/1\.1 200 OK\^M\$\n$/,
  },
  fix: {
    says: 'Repair the header that the application sends.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
