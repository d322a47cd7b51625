import { sendsFalseGzip } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { fetchDirectly, mend, startApp } from '../software/curl.ts';

export const lab = defineLab({
  title: 'A body in plain text that is announced as gzip',
  software: ['curl'],
  fault: 'response-content-coding-invalid',
  given: startApp(sendsFalseGzip),
  when: ({ app }, bench) => bench.curl(`http://${app.address}/`, ['--compressed', '-o', '/dev/null']),
  then: { status: 200, code: 61, prints: ['curl/content-encoding-invalid'] },
  check: fetchDirectly(/incorrect header check/),
  fix: { says: 'Let the application say gzip only where it has compressed the body.', do: mend },
  gone: { code: 0, status: 200 },
});
