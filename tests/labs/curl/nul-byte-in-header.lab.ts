import { sendsControlCharacter } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fetchDirectly, invalidResponse, mend, startApp } from '../software/curl.ts';

export const lab = defineLab({
  title: 'A header value with a NUL byte',
  software: ['curl'],
  fault: 'invalid-response-header',
  proves: [invalidResponse],
  given: startApp(sendsControlCharacter),
  when: ask,
  then: { code: 8, prints: ['curl/nul-byte-in-header'] },
  check: fetchDirectly(/Nul byte in header/),
  fix: { says: 'Mend the application so that it sends no control characters in its header.', do: mend },
  gone: { code: 0, status: 200 },
});
