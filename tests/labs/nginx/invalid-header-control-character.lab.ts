import { answers, sendsControlCharacter } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startWithApp } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'A response header value with a NUL byte',
  software: ['nginx'],
  fault: 'invalid-response-header',
  given: (bench) => startWithApp(bench, sendsControlCharacter),
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 502, prints: ['nginx/invalid-header-control-character', 'nginx/bad-gateway-page'] },
  check: {
    run: 'curl -sS -D - http://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^curl: \(8\) Nul byte in header/m,
  },
  fix: {
    says: 'Correct the header value in the application.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
