import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { replaceCertificate } from '../software/curl.ts';
import { startTlsApp } from '../software/openssl.ts';
import { fillHost } from '../software/tls-files.ts';
import { oldTls, useCertificate } from '../software/tls.ts';

const guide = 'tls-handshake-failure/index';

export const lab = defineLab({
  title: 'A TLS 1.1 server, and a client that allows no old signatures',
  software: ['openssl'],
  fault: 'tls-version-mismatch',
  proves: [{ guide, cause: 'no-common-version', fix: 'allow-current-versions' }],
  given: startTlsApp((bench) => ({ ...useCertificate(bench.tls('good')), ...oldTls })),
  when: ({ app }, bench) => bench.run(`openssl s_client -connect localhost:${app.port} </dev/null`),
  then: { code: 1, prints: ['openssl/legacy-sigalg'] },
  check: {
    run: guideCheck(guide, 'no-common-version'),
    fill: fillHost,
    shows: /^tls1 New, TLSv1\.0.*\ntls1_1 New, .*\ntls1_2 New, \(NONE\).*\ntls1_3 New, \(NONE\)/m,
  },
  fix: { says: 'Let the server accept TLS 1.2 and TLS 1.3.', do: replaceCertificate },
  gone: { code: 0 },
});
