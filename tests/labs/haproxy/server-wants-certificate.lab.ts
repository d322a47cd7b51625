import { answers } from '../runner/fault-modes.ts';
import { guideVerify } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillLog, startBefore } from '../software/haproxy.ts';
import { logReason, serveTls, verify, writePem } from '../software/haproxy-tls.ts';

/** With TLS 1.3 the refusal comes after the handshake, and the answer is 502 or 503 by chance. */
const tls12WithCertificate = { requestCert: true, maxVersion: 'TLSv1.2' } as const;

export const lab = defineLab({
  title: 'A server that wants a certificate from HAProxy and gets none',
  software: ['haproxy'],
  fault: 'client-certificate-missing',
  async given(bench) {
    const app = await serveTls(bench, 'good', answers(), undefined, tls12WithCertificate);
    return startBefore(bench, app, verify(bench), logReason());
  },
  when: ask,
  then: { status: 503, prints: ['haproxy/server-wants-certificate', 'haproxy/body-503'] },
  check: {
    run: guideVerify('502-bad-gateway/haproxy', 'log-the-reason'),
    fill: fillLog,
    remains: 'The log keeps its lines.',
    shows: / SC-- .*alert handshake failure/,
  },
  fix: {
    says: 'Give the server line a certificate with crt.',
    do: ({ haproxy, app, parts }, bench) =>
      haproxy.configure({
        ...parts,
        backend: `server s1 ${app.address} ${verify(bench)} crt ${writePem(bench, 'client')}`,
      }),
  },
  gone: { status: 200 },
});
