import { guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { beforeTls, checkTls } from '../software/apache-proxy.ts';
import { useCertificate } from '../software/tls.ts';

const guide = '500-internal-server-error/index';

export const lab = defineLab({
  title: 'A backend certificate past its last day',
  software: ['apache-httpd'],
  fault: 'certificate-expired',
  proves: [{ guide, cause: 'proxy-tls', fix: 'repair-proxy-tls' }],
  given: (bench) =>
    beforeTls(bench, useCertificate(bench.tls('expired')), guideSnippet(guide, 'repair-proxy-tls')),
  when: ask,
  then: {
    status: 500,
    prints: [
      'apache-httpd/peer-certificate-expired',
      'apache-httpd/ssl-handshake',
      'apache-httpd/ssl-handshake-page',
    ],
  },
  check: checkTls(/certificate has expired/),
  fix: {
    says: 'Renew the certificate of the backend.',
    do: ({ app }, bench) => app.present(useCertificate(bench.tls('good'))),
  },
  gone: { status: 200 },
});
