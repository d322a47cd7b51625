import { guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { beforeTls, checkTls } from '../software/apache-proxy.ts';
import { oldTls, useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A backend that speaks no newer TLS than 1.1',
  software: ['apache-httpd'],
  fault: 'tls-version-mismatch',
  given: (bench) =>
    beforeTls(
      bench,
      { ...useCertificate(bench.tls('good')), ...oldTls },
      'SSLProxyProtocol -all +TLSv1.2 +TLSv1.3',
      guideSnippet('500-internal-server-error/index', 'repair-proxy-tls'),
    ),
  when: ask,
  then: { status: 500, prints: ['apache-httpd/ssl-connect-failed', 'apache-httpd/ssl-handshake'] },
  check: checkTls(/alert protocol version/),
  fix: {
    says: 'Allow the backend TLS 1.2 and newer.',
    do: ({ app }, bench) => app.present(useCertificate(bench.tls('good'))),
  },
  gone: { status: 200 },
});
