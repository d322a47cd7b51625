import { speaksNoHttp } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fetchDirectly, mend, startApp } from '../software/curl.ts';

export const lab = defineLab({
  title: 'A port that answers with something other than HTTP',
  software: ['curl'],
  fault: 'not-an-http-response',
  given: startApp(speaksNoHttp),
  when: ask,
  then: { code: 1, prints: ['curl/http-0-9'] },
  check: fetchDirectly(/Received HTTP.0\.9 when not allowed/),
  fix: { says: 'Let the service that the request is meant for listen on this port.', do: mend },
  gone: { code: 0, status: 200 },
});
