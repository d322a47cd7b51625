import { sendsInvalidHeader } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fetchDirectly, invalidResponse, mend, startApp } from '../software/curl.ts';

export const lab = defineLab({
  title: 'A header line without a colon',
  software: ['curl'],
  fault: 'invalid-response-header',
  proves: [invalidResponse],
  given: startApp(sendsInvalidHeader),
  when: ask,
  then: { code: 8, prints: ['curl/header-without-colon'] },
  check: fetchDirectly(/Header without colon/),
  fix: { says: 'Mend the application so that every header line is a name, a colon and a value.', do: mend },
  gone: { code: 0, status: 200 },
});
