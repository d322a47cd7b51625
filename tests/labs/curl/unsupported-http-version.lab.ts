import { sendsBadStatus } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fetchDirectly, mend, startApp } from '../software/curl.ts';

export const lab = defineLab({
  title: 'A status line that is no status line of HTTP',
  software: ['curl'],
  fault: 'not-an-http-response',
  given: startApp(sendsBadStatus),
  when: ask,
  then: { code: 1, prints: ['curl/unsupported-http-version'] },
  check: fetchDirectly(/Unsupported HTTP version in response/),
  fix: { says: 'Mend the application so that it begins with a valid status line.', do: mend },
  gone: { code: 0, status: 200 },
});
