import { resets } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fetch, mend, startApp } from '../software/chromium.ts';

export const lab = defineLab({
  title: 'A server that resets the connection',
  software: ['chromium'],
  tools: ['certutil'],
  fault: 'connection-reset',
  given: startApp(resets),
  when: ask,
  then: { code: 1, prints: ['chromium/connection-was-reset', 'chromium/err-connection-reset'] },
  check: fetch(/Connection reset by peer/),
  fix: { says: 'Repair the server that cuts its connections off.', do: mend },
  gone: { code: 0, status: 200 },
});
