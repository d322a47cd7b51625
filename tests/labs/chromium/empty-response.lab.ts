import { closes } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fetch, mend, startApp } from '../software/chromium.ts';

export const lab = defineLab({
  title: 'A server that closes the connection without an answer',
  software: ['chromium'],
  tools: ['certutil'],
  fault: 'connection-closed-before-response',
  given: startApp(closes),
  when: ask,
  then: { code: 1, prints: ['chromium/did-not-send-any-data', 'chromium/err-empty-response'] },
  check: fetch(/Empty reply from server/),
  fix: { says: 'Repair the server that closes its connections without an answer.', do: mend },
  gone: { code: 0, status: 200 },
});
