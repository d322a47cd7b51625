import { sendsBigHeader } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fetchDirectly, mend, startApp } from '../software/curl.ts';

export const lab = defineLab({
  title: 'A header line of more than 100 KB',
  software: ['curl'],
  fault: 'response-header-too-big',
  given: startApp(sendsBigHeader(110_000)),
  when: ask,
  then: { code: 27, prints: ['curl/header-line-too-long'] },
  check: fetchDirectly(/Out of memory/),
  fix: { says: 'Mend the application so that its cookies stay small.', do: mend },
  gone: { code: 0, status: 200 },
});
