import { sendsBadChunk } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fetch, mend, startApp } from '../software/chromium.ts';

export const lab = defineLab({
  title: 'A chunk whose size is no number',
  software: ['chromium'],
  tools: ['certutil'],
  fault: 'response-body-chunk-invalid',
  given: startApp(sendsBadChunk),
  when: ask,
  then: { code: 1, prints: ['chromium/err-invalid-chunked-encoding'] },
  check: fetch(/hexadecimal sequence in chunked-encoding/),
  fix: { says: 'Let the application leave the chunks to its server.', do: mend },
  gone: { code: 0, status: 200 },
});
