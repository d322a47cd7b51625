import { answers, sendsBadChunk } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { inFrontOf } from '../software/apache-proxy.ts';

const guide = '502-bad-gateway/apache';

export const lab = defineLab({
  title: 'A chunk whose size is no number',
  software: ['apache-httpd'],
  fault: 'response-body-chunk-invalid',
  proves: [{ guide, cause: 'body-broken', fix: 'show-what-arrives' }],
  given: inFrontOf(sendsBadChunk),
  when: ask,
  then: { status: 502, prints: ['apache-httpd/body-invalid', 'apache-httpd/invalid-response-page'] },
  check: {
    run: guideCheck(guide, 'body-broken'),
    fill: ({ app }) => ({ '<backend-ip>': '127.0.0.1', '<port>': app.port, '<path>': '' }),
    shows: /curl: \(56\)/,
  },
  fix: {
    says: 'Repair the chunks that the application sends.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
