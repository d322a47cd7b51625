import { answers } from '../runner/fault-modes.ts';
import { guideVerify } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillLog, startBefore } from '../software/haproxy.ts';
import { logReason, serveTls, verify } from '../software/haproxy-tls.ts';

export const lab = defineLab({
  title: 'A server certificate that has expired',
  software: ['haproxy'],
  fault: 'certificate-expired',
  proves: [{ guide: '503-service-unavailable/haproxy', cause: 'tls-fails', fix: 'cure-tls' }],
  given: async (bench) =>
    startBefore(bench, await serveTls(bench, 'expired', answers()), verify(bench), logReason()),
  when: ask,
  then: { status: 503, prints: ['haproxy/tls-certificate-refused', 'haproxy/body-503'] },
  check: {
    run: guideVerify('502-bad-gateway/haproxy', 'log-the-reason'),
    fill: fillLog,
    remains: 'The log keeps its lines.',
    shows: / SC-- .*certificate verify failed/,
  },
  fix: {
    says: 'Replace the certificate on the server.',
    async do({ app }, bench) {
      await app.refuse();
      await serveTls(bench, 'good', answers(), app.port);
    },
  },
  gone: { status: 200 },
});
