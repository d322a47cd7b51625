import { answers, resets } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillApp, startWithApp } from '../software/lighttpd.ts';

export const lab = defineLab({
  title: 'An application that resets the connection',
  software: ['lighttpd'],
  fault: 'connection-reset',
  given: (bench) => startWithApp(bench, resets),
  when: ask,
  then: {
    status: 500,
    prints: ['lighttpd/read-reset', 'lighttpd/response-not-received', 'lighttpd/page-500'],
  },
  check: {
    run: 'curl -sS -o /dev/null http://<app>/',
    fill: fillApp,
    shows: /^curl: \(56\) Recv failure: Connection reset by peer/,
  },
  fix: { says: 'Repair the application, so that it answers.', do: ({ app }) => app.be(answers()) },
  gone: { status: 200 },
});
