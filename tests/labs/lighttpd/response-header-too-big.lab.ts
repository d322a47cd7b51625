import { answers, sendsBigHeader } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillApp, startWithApp } from '../software/lighttpd.ts';

export const lab = defineLab({
  title: 'A response header larger than lighttpd accepts',
  software: ['lighttpd'],
  fault: 'response-header-too-big',
  given: (bench) => startWithApp(bench, sendsBigHeader(70_000)),
  when: ask,
  then: { status: 502, prints: ['lighttpd/response-header-too-big', 'lighttpd/page-502'] },
  check: { run: 'curl -s -o /dev/null -D - http://<app>/ | wc -c', fill: fillApp, shows: /^7\d{4}$/m },
  fix: {
    says: 'Let the application send a smaller header: the limit of 65535 bytes is fixed.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
