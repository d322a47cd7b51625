import { defineLab } from '../runner/lab.ts';
import { replaceCertificate } from '../software/curl.ts';
import { install, startTlsApp } from '../software/openssl.ts';
import { findInList, issueLeaked, publishList } from '../software/revocation.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A server whose certificate is revoked',
  software: ['openssl'],
  fault: 'tls-certificate-error',
  async given(bench) {
    const leaked = await issueLeaked(bench);
    install(bench, leaked.certificate, 'server.pem');
    await publishList(bench);
    return startTlsApp(() => useCertificate(leaked))(bench);
  },
  when: ({ app, root }, bench) =>
    bench.run(
      `openssl s_client -connect 127.0.0.1:${app.port} -servername localhost -CAfile ${root} -crl_check -CRL crl.pem </dev/null`,
    ),
  then: {
    code: 0,
    prints: [
      'openssl/certificate-revoked',
      'openssl/verification-certificate-revoked',
      'openssl/return-certificate-revoked',
    ],
  },
  check: { run: findInList('server.pem'), shows: /^ +Revocation Date: Jun {2}1 00:00:00 2026 GMT$/m },
  fix: {
    says: 'Get a new certificate for a new key, and let the server load it.',
    do: async ({ app }, bench) => {
      install(bench, bench.tls('good').certificate, 'server.pem');
      await replaceCertificate({ app }, bench);
    },
  },
  gone: { code: 0 },
});
