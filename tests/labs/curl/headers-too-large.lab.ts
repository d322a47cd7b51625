import { sendsManyHeaders } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fetchDirectly, mend, startApp } from '../software/curl.ts';

export const lab = defineLab({
  title: 'Headers of more than 300 KB',
  software: ['curl'],
  fault: 'response-header-too-big',
  given: startApp(sendsManyHeaders(12_000)),
  when: ask,
  then: { code: 56, prints: ['curl/headers-too-large'] },
  check: fetchDirectly(/Too large response headers/),
  fix: { says: 'Mend the application so that it sends fewer headers.', do: mend },
  gone: { code: 0, status: 200 },
});
