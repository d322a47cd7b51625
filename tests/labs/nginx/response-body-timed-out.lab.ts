import { answers, stallsInBody } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startWithApp } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'The application falls silent in the middle of the body',
  software: ['nginx'],
  fault: 'response-incomplete',
  given: (bench) => startWithApp(bench, stallsInBody, 'proxy_read_timeout 1s;'),
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 200, code: 18, prints: ['nginx/response-body-timed-out'] },
  check: {
    run: 'curl -sS -m 1 http://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /with 2 out of 1000 bytes received/,
  },
  fix: {
    says: 'Repair the application so that it sends the whole body.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200, code: 0 },
});
