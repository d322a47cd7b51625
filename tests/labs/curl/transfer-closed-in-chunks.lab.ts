import { cutsChunks } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fetchDirectly, mend, startApp } from '../software/curl.ts';

export const lab = defineLab({
  title: 'A chunked body without its last chunk',
  software: ['curl'],
  fault: 'response-incomplete',
  proves: [{ guide: 'econnreset/index', cause: 'answer-breaks-off', fix: 'mend-the-service' }],
  given: startApp(cutsChunks),
  when: ask,
  then: { status: 200, code: 18, prints: ['curl/transfer-closed-in-chunks'] },
  check: fetchDirectly(/outstanding read data remaining/),
  fix: { says: 'Mend the application so that it ends its answer with the last chunk.', do: mend },
  gone: { code: 0, status: 200 },
});
