import { answers, resets } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startWithApp } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'The application resets the connection instead of answering',
  software: ['nginx'],
  fault: 'connection-reset',
  given: (bench) => startWithApp(bench, resets),
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 502, prints: ['nginx/reset-before-header', 'nginx/bad-gateway-page'] },
  check: {
    run: 'curl -sS -D - http://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^curl: \(56\) Recv failure: Connection reset by peer/,
  },
  fix: {
    says: 'Repair the application so that it answers.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
