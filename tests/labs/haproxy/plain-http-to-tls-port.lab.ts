import { answers } from '../runner/fault-modes.ts';
import { fill, guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startBefore } from '../software/haproxy.ts';
import { serveTls } from '../software/haproxy-tls.ts';

export const lab = defineLab({
  title: 'Plain HTTP sent to a port that speaks TLS',
  software: ['haproxy'],
  fault: 'tls-protocol-error',
  proves: [{ guide: '502-bad-gateway/haproxy', cause: 'wrong-protocol', fix: 'match-protocol' }],
  given: async (bench) => startBefore(bench, await serveTls(bench, 'good', answers())),
  when: ask,
  then: { status: 502, prints: ['haproxy/plain-http-to-tls-port', 'haproxy/body-502'] },
  check: {
    run: guideCheck('502-bad-gateway/haproxy', 'wrong-protocol'),
    fill: ({ app }) => ({ '<server-ip>': '127.0.0.1', '<port>': app.port }),
    remains: 'The fix changes how HAProxy asks, not the server.',
    shows: /^200$/m,
  },
  fix: {
    says: 'Add ssl and verification to the server line.',
    do: ({ haproxy, app }, bench) =>
      haproxy.configure({
        frontend: 'default_backend app',
        more: fill(guideSnippet('502-bad-gateway/haproxy', 'match-protocol'), {
          '192.0.2.10:8443': app.address,
          '/etc/ssl/certs/ca-certificates.crt': bench.tls('good').root,
        }),
      }),
  },
  gone: { status: 200 },
});
