import { answers, speaksNoHttp } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillApp, startWithApp } from '../software/lighttpd.ts';

export const lab = defineLab({
  title: 'A port of the application that speaks no HTTP',
  software: ['lighttpd'],
  fault: 'not-an-http-response',
  given: (bench) => startWithApp(bench, speaksNoHttp),
  when: ask,
  then: { status: 502, prints: ['lighttpd/page-502'] },
  check: {
    run: 'curl -sS -o /dev/null http://<app>/',
    fill: fillApp,
    shows: /Received HTTP\/0\.9 when not allowed/,
  },
  fix: { says: 'Let the application speak HTTP at its port.', do: ({ app }) => app.be(answers()) },
  gone: { status: 200 },
});
