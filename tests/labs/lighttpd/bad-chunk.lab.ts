import { answers, sendsBadChunk } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillApp, startWithApp } from '../software/lighttpd.ts';

export const lab = defineLab({
  title: 'A chunk of the response whose size is no number',
  software: ['lighttpd'],
  fault: 'response-body-chunk-invalid',
  given: (bench) => startWithApp(bench, sendsBadChunk),
  when: ask,
  then: { status: 200, prints: ['lighttpd/response-already-sent'] },
  check: { run: 'curl -sS -o /dev/null http://<app>/', fill: fillApp, shows: /^curl: \(56\) / },
  fix: {
    says: 'Repair the application, so that it sends proper chunks.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200, code: 0 },
});
