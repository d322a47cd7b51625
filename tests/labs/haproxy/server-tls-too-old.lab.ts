import { answers } from '../runner/fault-modes.ts';
import { guideVerify } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillLog, startBefore } from '../software/haproxy.ts';
import { logReason, serveTls, verify } from '../software/haproxy-tls.ts';

export const lab = defineLab({
  title: 'A server that knows TLS up to 1.2, where HAProxy begins at 1.3',
  software: ['haproxy'],
  fault: 'tls-version-mismatch',
  async given(bench) {
    const app = await serveTls(bench, 'good', answers(), undefined, { maxVersion: 'TLSv1.2' });
    return startBefore(bench, app, `${verify(bench)} ssl-min-ver TLSv1.3`, logReason());
  },
  when: ask,
  then: { status: 503, prints: ['haproxy/server-tls-too-old', 'haproxy/body-503'] },
  check: {
    run: guideVerify('502-bad-gateway/haproxy', 'log-the-reason'),
    fill: fillLog,
    remains: 'The log keeps its lines.',
    shows: / SC-- .*alert protocol version/,
  },
  fix: {
    says: 'Let the server speak TLS 1.3.',
    async do({ app }, bench) {
      await app.refuse();
      await serveTls(bench, 'good', answers(), app.port);
    },
  },
  gone: { status: 200 },
});
