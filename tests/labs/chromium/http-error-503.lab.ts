import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fetchStatus, mend, startApp } from '../software/chromium.ts';

export const lab = defineLab({
  title: 'An application that answers 503 without a body',
  software: ['chromium'],
  tools: ['certutil'],
  fault: 'application-error',
  given: startApp(answers(503, '')),
  when: ask,
  then: { code: 1, status: 503, prints: ['chromium/http-error-503', 'chromium/unable-to-handle'] },
  check: fetchStatus(/^503 0$/m),
  fix: { says: 'Repair the application.', do: mend },
  gone: { code: 0, status: 200 },
});
