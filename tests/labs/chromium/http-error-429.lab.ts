import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fetchStatus, mend, startApp } from '../software/chromium.ts';

export const lab = defineLab({
  title: 'A server that answers 429 without a body',
  software: ['chromium'],
  tools: ['certutil'],
  fault: 'request-limited',
  given: startApp(answers(429, '')),
  when: ask,
  then: { code: 1, status: 429, prints: ['chromium/http-error-429'] },
  check: fetchStatus(/^429 0$/m),
  fix: { says: 'Raise the limit of the server, or wait until it is over.', do: mend },
  gone: { code: 0, status: 200 },
});
