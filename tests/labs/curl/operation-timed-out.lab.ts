import { stalls } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { mend, startApp } from '../software/curl.ts';

export const lab = defineLab({
  title: 'A server that accepts and never answers',
  software: ['curl'],
  fault: 'response-timeout',
  given: startApp(stalls),
  when: ({ app }, bench) => bench.curl(`http://${app.address}/`, ['-m', '1']),
  then: { code: 28, prints: ['curl/operation-timed-out'] },
  check: {
    run: 'curl -s -m 1 -o /dev/null -w "status=%{http_code} received=%{size_download}\\n" http://<host>:<port>/',
    fill: ({ app }) => ({ '<host>:<port>': app.address }),
    shows: /^status=000 received=0$/m,
  },
  fix: { says: 'Mend the application so that it answers in time.', do: mend },
  gone: { code: 0, status: 200 },
});
