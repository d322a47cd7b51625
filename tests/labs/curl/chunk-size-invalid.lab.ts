import { sendsBadChunk } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fetchDirectly, mend, startApp } from '../software/curl.ts';

export const lab = defineLab({
  title: 'A chunk whose size is no number',
  software: ['curl'],
  fault: 'response-body-chunk-invalid',
  given: startApp(sendsBadChunk),
  when: ask,
  then: { status: 200, code: 56, prints: ['curl/chunk-size-invalid'] },
  check: fetchDirectly(/hexadecimal sequence in chunked-encoding/),
  fix: { says: 'Mend the application so that every chunk begins with its size.', do: mend },
  gone: { code: 0, status: 200 },
});
