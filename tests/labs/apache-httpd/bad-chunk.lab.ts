import { answers, sendsBadChunk } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { checkApp, inFrontOf } from '../software/apache-proxy.ts';

export const lab = defineLab({
  title: 'A chunk whose size is no number',
  software: ['apache-httpd'],
  fault: 'response-body-chunk-invalid',
  given: inFrontOf(sendsBadChunk),
  when: ask,
  then: { status: 502, prints: ['apache-httpd/body-invalid', 'apache-httpd/invalid-response-page'] },
  check: checkApp(/curl: \(56\)/),
  fix: {
    says: 'Repair the chunks that the application sends.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
