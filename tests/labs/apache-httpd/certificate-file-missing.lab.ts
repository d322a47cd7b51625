import { defineLab } from '../runner/lab.ts';
import { checkConfiguration, planApache, useTls } from '../software/apache-httpd.ts';
import { tryStart } from '../software/try-start.ts';

export const lab = defineLab({
  title: 'SSLCertificateFile names a file that does not exist',
  software: ['apache-httpd'],
  fault: 'configuration-error',
  async given(bench) {
    const { key } = bench.tls('good');
    return { apache: await planApache(bench, useTls(bench.path('missing.pem'), key)) };
  },
  when: ({ apache }) => tryStart(apache.service),
  then: { code: 1, prints: ['apache-httpd/certificate-file-missing', 'apache-httpd/syntax-error'] },
  check: checkConfiguration(/does not exist or is empty/),
  fix: {
    says: 'Name the file that holds the certificate.',
    do: async ({ apache }, bench) => apache.write(useTls(bench.tls('good').chain, bench.tls('good').key)),
  },
  gone: { code: 0 },
});
