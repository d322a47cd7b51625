import { answers, sendsBadStatus } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillApp, startWithApp } from '../software/lighttpd.ts';

export const lab = defineLab({
  title: 'A status line whose status is no number',
  software: ['lighttpd'],
  fault: 'invalid-response-header',
  given: (bench) => startWithApp(bench, sendsBadStatus),
  when: ask,
  then: { status: 502, prints: ['lighttpd/invalid-status-line', 'lighttpd/page-502'] },
  check: { run: 'curl -sS -o /dev/null http://<app>/', fill: fillApp, shows: /^curl: \([18]\) / },
  fix: {
    says: 'Repair the application, so that it sends a proper status line.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
