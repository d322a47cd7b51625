import { stallsInBody } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { mend, startApp } from '../software/curl.ts';

export const lab = defineLab({
  title: 'A server that stops in the middle of the body',
  software: ['curl'],
  fault: 'response-stalled',
  given: startApp(stallsInBody),
  when: ({ app }, bench) => bench.curl(`http://${app.address}/`, ['-m', '1', '-o', '/dev/null']),
  then: { status: 200, code: 28, prints: ['curl/body-timed-out'] },
  check: {
    run: 'curl -s -m 1 -o /dev/null -w "status=%{http_code} received=%{size_download}\\n" http://<host>:<port>/',
    fill: ({ app }) => ({ '<host>:<port>': app.address }),
    shows: /^status=200 received=2$/m,
  },
  fix: { says: 'Mend the application so that it sends its whole body.', do: mend },
  gone: { code: 0, status: 200 },
});
