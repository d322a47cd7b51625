import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { beforeTls, passTo } from '../software/apache-proxy.ts';
import { useCertificate } from '../software/tls.ts';

const verify = (root: string) => `SSLProxyVerify require\nSSLProxyCACertificateFile ${root}`;

export const lab = defineLab({
  title: 'A backend certificate with more issuers than SSLProxyVerifyDepth allows',
  software: ['apache-httpd'],
  fault: 'tls-certificate-error',
  given: (bench) => beforeTls(bench, useCertificate(bench.tls('good')), verify(bench.tls('good').root)),
  when: ask,
  then: { status: 500, prints: ['apache-httpd/certificate-chain-too-long', 'apache-httpd/ssl-handshake'] },
  check: {
    run: 'openssl s_client -connect <app-name>:<app-port> -showcerts </dev/null 2>/dev/null | grep -c BEGIN',
    fill: ({ app }) => ({ '<app-name>': 'localhost', '<app-port>': app.port }),
    remains: 'The fix changes how many issuers Apache accepts, not the certificate.',
    shows: /^2$/m,
  },
  fix: {
    says: 'Raise SSLProxyVerifyDepth to the number of issuers above the certificate.',
    do: ({ apache, app, root }) =>
      apache.configure(passTo(`https://localhost:${app.port}/`, '', verify(root), 'SSLProxyVerifyDepth 2')),
  },
  gone: { status: 200 },
});
