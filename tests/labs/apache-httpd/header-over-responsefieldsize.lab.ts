import { sendsBigHeader } from '../runner/fault-modes.ts';
import { fill, guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { inFrontOf } from '../software/apache-proxy.ts';

const guide = '502-bad-gateway/index';

export const lab = defineLab({
  title: 'A response header line longer than responsefieldsize',
  software: ['apache-httpd'],
  fault: 'response-header-too-big',
  proves: [{ guide: '502-bad-gateway/apache', cause: 'header-line-too-long', fix: 'fit-the-header-line' }],
  given: inFrontOf(sendsBigHeader(12_000)),
  when: ask,
  then: { status: 502, prints: ['apache-httpd/header-over-responsefieldsize', 'apache-httpd/bad-header'] },
  check: {
    run: guideCheck(guide, 'header-refused'),
    fill: ({ app }) => ({
      '<cookies>': '',
      '<app-address>': '127.0.0.1',
      '<app-port>': app.port,
      '<path>': '',
    }),
    remains: 'The fix changes what Apache accepts, not the application.',
    shows: /^12\d{3}$/m,
  },
  fix: {
    says: 'Give the worker a responsefieldsize that holds the longest header line.',
    do({ apache, app }) {
      const snippet = fill(guideSnippet('502-bad-gateway/apache', 'fit-the-header-line'), {
        '127.0.0.1:8080': app.address,
      });
      return apache.configure({ modules: ['proxy', 'proxy_http'], server: snippet });
    },
  },
  gone: { status: 200 },
});
