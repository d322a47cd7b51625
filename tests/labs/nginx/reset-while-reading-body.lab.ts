import { answers, resetsInBody } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startWithApp } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'The application resets the connection in the middle of the body',
  software: ['nginx'],
  fault: 'response-incomplete',
  given: (bench) => startWithApp(bench, resetsInBody),
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 200, code: 18, prints: ['nginx/reset-while-reading-body'] },
  check: {
    run: 'curl -sS -D - http://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^curl: \(56\)/m,
  },
  fix: {
    says: 'Repair the application so that it sends the whole body.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200, code: 0 },
});
