import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fetchStatus, mend, startApp } from '../software/chromium.ts';

export const lab = defineLab({
  title: 'An application that answers 500 without a body',
  software: ['chromium'],
  tools: ['certutil'],
  fault: 'application-error',
  given: startApp(answers(500, '')),
  when: ask,
  then: { code: 1, status: 500, prints: ['chromium/http-error-500', 'chromium/unable-to-handle'] },
  check: fetchStatus(/^500 0$/m),
  fix: { says: 'Repair the application.', do: mend },
  gone: { code: 0, status: 200 },
});
