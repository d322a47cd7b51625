import { guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { beforeTls, checkTls } from '../software/apache-proxy.ts';
import { useCertificate } from '../software/tls.ts';

const guide = '500-internal-server-error/index';

export const lab = defineLab({
  title: 'A backend certificate whose first day is still to come',
  software: ['apache-httpd'],
  fault: 'certificate-not-yet-valid',
  proves: [{ guide, cause: 'proxy-tls', fix: 'repair-proxy-tls' }],
  given: (bench) =>
    beforeTls(bench, useCertificate(bench.tls('future')), guideSnippet(guide, 'repair-proxy-tls')),
  when: ask,
  then: {
    status: 500,
    prints: ['apache-httpd/ssl-handshake', 'apache-httpd/peer-certificate-expired'],
  },
  check: checkTls(/certificate is not yet valid/),
  fix: {
    says: 'Give the backend a certificate that is valid today.',
    do: ({ app }, bench) => app.present(useCertificate(bench.tls('good'))),
  },
  gone: { status: 200 },
});
