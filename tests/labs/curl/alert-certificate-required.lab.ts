import { readFileSync } from 'node:fs';
import { defineLab } from '../runner/lab.ts';
import { askTls, configureCurl, startTlsApp } from '../software/curl.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A server that wants a certificate from curl and gets none',
  software: ['curl'],
  fault: 'client-certificate-missing',
  proves: [{ guide: 'tls-handshake-failure/index', cause: 'client-certificate', fix: 'bring-a-certificate' }],
  given: startTlsApp((bench) => ({
    ...useCertificate(bench.tls('good')),
    ca: readFileSync(bench.tls('good').root),
    requestCert: true,
  })),
  when: askTls,
  then: { code: 56, prints: ['curl/alert-certificate-required'] },
  check: {
    run: 'openssl s_client -connect localhost:<port> </dev/null 2>/dev/null | grep -A 1 "^Acceptable client"',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /CN = Lab root CA/,
    remains: 'The server asks for a certificate as before; curl has one now.',
  },
  fix: {
    says: "Name certificate and key in curl's configuration: cert and key.",
    do: (_, bench) => {
      const { chain, key, root } = bench.tls('client');
      return Promise.resolve(configureCurl(bench, `cacert = ${root}`, `cert = ${chain}`, `key = ${key}`));
    },
  },
  gone: { code: 0, status: 200 },
});
