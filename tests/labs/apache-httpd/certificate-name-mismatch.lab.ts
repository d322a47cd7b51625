import { guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { beforeTls, checkTls } from '../software/apache-proxy.ts';
import { useCertificate } from '../software/tls.ts';

const guide = '500-internal-server-error/index';

export const lab = defineLab({
  title: 'A backend certificate for another name',
  software: ['apache-httpd'],
  fault: 'certificate-name-mismatch',
  proves: [{ guide, cause: 'proxy-tls', fix: 'repair-proxy-tls' }],
  given: (bench) =>
    beforeTls(bench, useCertificate(bench.tls('wrong-name')), guideSnippet(guide, 'repair-proxy-tls')),
  when: ask,
  then: {
    status: 500,
    prints: [
      'apache-httpd/peer-certificate-name-mismatch',
      'apache-httpd/ssl-handshake',
      'apache-httpd/ssl-handshake-page',
    ],
  },
  check: checkTls(/no alternative certificate subject name/),
  fix: {
    says: 'Give the backend a certificate for the name that ProxyPass asks for.',
    do: ({ app }, bench) => app.present(useCertificate(bench.tls('good'))),
  },
  gone: { status: 200 },
});
