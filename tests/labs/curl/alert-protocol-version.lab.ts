import { defineLab } from '../runner/lab.ts';
import { askTls, configureCurl, replaceCertificate, startTlsApp } from '../software/curl.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A server that accepts TLS 1.3 alone, and a curl that offers TLS 1.2',
  software: ['curl'],
  fault: 'tls-version-mismatch',
  proves: [
    { guide: 'tls-handshake-failure/index', cause: 'no-common-version', fix: 'allow-current-versions' },
  ],
  async given(bench) {
    const tls13 = { ...useCertificate(bench.tls('good')), minVersion: 'TLSv1.3' } as const;
    const given = await startTlsApp(() => tls13)(bench);
    configureCurl(bench, `cacert = ${bench.tls('good').root}`, 'tls-max = 1.2');
    return given;
  },
  when: askTls,
  then: { code: 35, prints: ['curl/alert-protocol-version'] },
  check: {
    run: 'openssl s_client -connect localhost:<port> -tls1_2 </dev/null 2>/dev/null | grep "^New, "',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^New, \(NONE\), Cipher is \(NONE\)$/m,
  },
  fix: {
    says: 'Let the server accept a version that both sides know.',
    do: replaceCertificate,
  },
  gone: { code: 0, status: 200 },
});
