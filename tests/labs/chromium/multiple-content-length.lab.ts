import { sendsTwoLengths } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fetch, mend, startApp } from '../software/chromium.ts';

export const lab = defineLab({
  title: 'An answer with two lengths that differ',
  software: ['chromium'],
  tools: ['certutil'],
  fault: 'conflicting-content-length',
  given: startApp(sendsTwoLengths),
  when: ask,
  then: { code: 1, prints: ['chromium/err-multiple-content-length'] },
  check: fetch(/remaining to read|Content-Length/),
  fix: { says: 'Let the application send one Content-Length, or none.', do: mend },
  gone: { code: 0, status: 200 },
});
