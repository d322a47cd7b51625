import { resets } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fetchDirectly, mend, startApp } from '../software/curl.ts';

export const lab = defineLab({
  title: 'A server that resets the connection',
  software: ['curl'],
  fault: 'connection-reset',
  proves: [{ guide: 'econnreset/index', cause: 'service-ends-it', fix: 'mend-the-service' }],
  given: startApp(resets),
  when: ask,
  then: { code: 56, prints: ['curl/recv-reset'] },
  check: fetchDirectly(/Connection reset by peer/),
  fix: { says: 'Mend the application so that it answers instead of dying.', do: mend },
  gone: { code: 0, status: 200 },
});
