import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { replaceCertificate } from '../software/curl.ts';
import { startTlsApp } from '../software/openssl.ts';
import { fillHost } from '../software/tls-files.ts';
import { useCertificate } from '../software/tls.ts';

const guide = 'tls-handshake-failure/index';

export const lab = defineLab({
  title: 'A server that accepts TLS 1.3 alone, and a client with TLS 1.2',
  software: ['openssl'],
  fault: 'tls-version-mismatch',
  proves: [{ guide, cause: 'no-common-version', fix: 'allow-current-versions' }],
  given: startTlsApp((bench) => ({ ...useCertificate(bench.tls('good')), minVersion: 'TLSv1.3' })),
  when: ({ app }, bench) => bench.run(`openssl s_client -connect 127.0.0.1:${app.port} -tls1_2 </dev/null`),
  then: { code: 1, prints: ['openssl/alert-protocol-version'] },
  check: {
    run: guideCheck(guide, 'no-common-version'),
    fill: fillHost,
    shows: /^tls1_2 New, \(NONE\), Cipher is \(NONE\)\ntls1_3 New, TLSv1\.3, Cipher is TLS_/m,
  },
  fix: { says: 'Let the server accept a version that both sides know.', do: replaceCertificate },
  gone: { code: 0 },
});
