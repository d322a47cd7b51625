import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, mend, startApp } from '../software/chromium.ts';

export const lab = defineLab({
  title: 'A port where nothing listens',
  software: ['chromium'],
  tools: ['certutil'],
  fault: 'connection-refused',
  proves: [{ guide: 'econnrefused/index', cause: 'nothing-listens', fix: 'start-the-service' }],
  given: startApp('refuses'),
  when: ask,
  then: { code: 1, prints: ['chromium/refused-to-connect', 'chromium/err-connection-refused'] },
  check: {
    run: guideCheck('econnrefused/index', 'nothing-listens'),
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^State.*\n$/,
  },
  fix: { says: 'Start the service that should listen on the port.', do: mend },
  gone: { code: 0, status: 200 },
});
