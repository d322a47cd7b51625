import { resetsInBody } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fetch, mend, startApp } from '../software/chromium.ts';

export const lab = defineLab({
  title: 'A server that resets the connection within the body',
  software: ['chromium'],
  tools: ['certutil'],
  fault: 'connection-reset',
  given: startApp(resetsInBody),
  when: ask,
  then: { code: 1, prints: ['chromium/err-connection-reset'] },
  check: fetch(/Connection reset by peer|transfer closed/),
  fix: { says: 'Repair the server that cuts its connections off.', do: mend },
  gone: { code: 0, status: 200 },
});
