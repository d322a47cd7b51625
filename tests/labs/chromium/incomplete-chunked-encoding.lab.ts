import { cutsChunks } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fetch, mend, startApp } from '../software/chromium.ts';

export const lab = defineLab({
  title: 'A chunked body that ends before its last chunk',
  software: ['chromium'],
  tools: ['certutil'],
  fault: 'response-incomplete',
  given: startApp(cutsChunks),
  when: ask,
  then: { code: 1, prints: ['chromium/err-incomplete-chunked-encoding'] },
  check: fetch(/outstanding read data remaining/),
  fix: { says: 'Let the server send its body to the end.', do: mend },
  gone: { code: 0, status: 200 },
});
