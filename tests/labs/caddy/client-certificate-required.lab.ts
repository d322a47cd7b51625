import { readFileSync } from 'node:fs';
import { defineLab } from '../runner/lab.ts';
import { over, passTo, startBeforeTls } from '../software/caddy.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'An upstream that wants a client certificate',
  software: ['caddy'],
  fault: 'client-certificate-missing',
  given: (bench) => {
    const good = bench.tls('good');
    const asks = { ...useCertificate(good), requestCert: true, ca: readFileSync(good.root) };
    return startBeforeTls(bench, asks, `tls_trusted_ca_certs ${good.root}`);
  },
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 502, prints: ['caddy/client-certificate-required'] },
  check: {
    run: 'curl -sSk https://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    remains: 'The upstream still wants a certificate, which Caddy now sends.',
    shows: /alert certificate required/,
  },
  fix: {
    says: 'Let Caddy present a certificate that the application trusts: tls_client_auth.',
    do({ app, caddy }, bench) {
      const { root, chain, key } = bench.tls('client');
      const transport = over(`tls_trusted_ca_certs ${root}`, `tls_client_auth ${chain} ${key}`);
      return caddy.configure({ site: passTo(app.address, transport) });
    },
  },
  gone: { status: 200 },
});
