import { sendsFalseGzip } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fetch, mend, startApp } from '../software/chromium.ts';

export const lab = defineLab({
  title: 'A body in plain text that is announced as gzip',
  software: ['chromium'],
  tools: ['certutil'],
  fault: 'response-content-coding-invalid',
  given: startApp(sendsFalseGzip),
  when: ask,
  then: { code: 1, prints: ['chromium/err-content-decoding-failed'] },
  check: fetch(/unencoding/),
  fix: { says: 'Let the application say gzip only where it has compressed the body.', do: mend },
  gone: { code: 0, status: 200 },
});
