import { closesInBody } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fetchDirectly, mend, startApp } from '../software/curl.ts';

export const lab = defineLab({
  title: 'A body that ends before the length that was announced',
  software: ['curl'],
  fault: 'response-incomplete',
  proves: [{ guide: 'econnreset/index', cause: 'answer-breaks-off', fix: 'mend-the-service' }],
  given: startApp(closesInBody),
  when: ask,
  then: { status: 200, code: 18, prints: ['curl/transfer-closed'] },
  check: fetchDirectly(/transfer closed with 998 bytes remaining/),
  fix: { says: 'Mend the application so that it sends as much as Content-Length says.', do: mend },
  gone: { code: 0, status: 200 },
});
