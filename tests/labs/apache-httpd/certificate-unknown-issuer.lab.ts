import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { beforeTls, checkTls } from '../software/apache-proxy.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A backend certificate from an issuer that Apache does not trust',
  software: ['apache-httpd'],
  fault: 'certificate-unknown-issuer',
  proves: [{ guide: '500-internal-server-error/index', cause: 'proxy-tls', fix: 'repair-proxy-tls' }],
  given: (bench) =>
    beforeTls(
      bench,
      useCertificate(bench.tls('unknown-issuer')),
      `SSLProxyVerify require\nSSLProxyVerifyDepth 2\nSSLProxyCACertificateFile ${bench.tls('good').root}`,
    ),
  when: ask,
  then: { status: 500, prints: ['apache-httpd/certificate-verification', 'apache-httpd/ssl-handshake'] },
  check: checkTls(/unable to get local issuer certificate/),
  fix: {
    says: 'Give the backend a certificate from an issuer that Apache trusts.',
    do: ({ app }, bench) => app.present(useCertificate(bench.tls('good'))),
  },
  gone: { status: 200 },
});
