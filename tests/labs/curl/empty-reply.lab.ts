import { closes } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fetchDirectly, mend, startApp } from '../software/curl.ts';

export const lab = defineLab({
  title: 'A server that closes without an answer',
  software: ['curl'],
  fault: 'connection-closed-before-response',
  proves: [{ guide: 'econnreset/index', cause: 'service-ends-it', fix: 'mend-the-service' }],
  given: startApp(closes),
  when: ask,
  then: { code: 52, prints: ['curl/empty-reply'] },
  check: fetchDirectly(/Empty reply from server/),
  fix: { says: 'Mend the application so that it answers before it closes.', do: mend },
  gone: { code: 0, status: 200 },
});
