import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fetchStatus, mend, startApp } from '../software/chromium.ts';

export const lab = defineLab({
  title: 'A server that answers 403 without a body',
  software: ['chromium'],
  tools: ['certutil'],
  fault: 'access-denied',
  given: startApp(answers(403, '')),
  when: ask,
  then: { code: 1, status: 403, prints: ['chromium/http-error-403', 'chromium/no-authorization'] },
  check: fetchStatus(/^403 0$/m),
  fix: { says: 'Let the rule of the server allow the visitor.', do: mend },
  gone: { code: 0, status: 200 },
});
