import { speaksNoHttp } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fetch, mend, startApp } from '../software/chromium.ts';

export const lab = defineLab({
  title: 'A port that answers with something other than HTTP',
  software: ['chromium'],
  tools: ['certutil'],
  fault: 'not-an-http-response',
  given: startApp(speaksNoHttp),
  when: ask,
  then: { code: 1, prints: ['chromium/err-invalid-http-response'] },
  check: fetch(/HTTP.0\.9/),
  fix: { says: 'Let the service that the request is meant for listen on this port.', do: mend },
  gone: { code: 0, status: 200 },
});
