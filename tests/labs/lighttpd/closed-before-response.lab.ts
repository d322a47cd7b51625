import { answers, closes } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillApp, startWithApp } from '../software/lighttpd.ts';

export const lab = defineLab({
  title: 'An application that closes the connection without an answer',
  software: ['lighttpd'],
  fault: 'connection-closed-before-response',
  given: (bench) => startWithApp(bench, closes),
  when: ask,
  then: { status: 500, prints: ['lighttpd/page-500'] },
  check: {
    run: 'curl -sS -o /dev/null http://<app>/',
    fill: fillApp,
    shows: /^curl: \(52\) Empty reply from server/,
  },
  fix: { says: 'Repair the application, so that it answers.', do: ({ app }) => app.be(answers()) },
  gone: { status: 200 },
});
