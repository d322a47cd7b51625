import { closesInBody } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fetch, mend, startApp } from '../software/chromium.ts';

export const lab = defineLab({
  title: 'A body shorter than its Content-Length',
  software: ['chromium'],
  tools: ['certutil'],
  fault: 'response-incomplete',
  given: startApp(closesInBody),
  when: ask,
  then: { code: 1, prints: ['chromium/err-content-length-mismatch'] },
  check: fetch(/bytes remaining to read/),
  fix: { says: 'Let the server send as many bytes as it announces.', do: mend },
  gone: { code: 0, status: 200 },
});
