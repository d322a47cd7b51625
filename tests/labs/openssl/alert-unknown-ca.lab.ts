import { defineLab } from '../runner/lab.ts';
import { bringCertificate, startVerifyingServer } from '../software/openssl.ts';

export const lab = defineLab({
  title: 'A client certificate of an authority that the server does not know',
  software: ['openssl'],
  fault: 'client-certificate-rejected',
  given(bench) {
    bringCertificate(bench, 'other-client');
    return startVerifyingServer(bench);
  },
  when: ({ app }, bench) =>
    bench.run(
      `openssl s_client -connect localhost:${app.port} -cert client.pem -cert_chain client.pem -key client.key </dev/null`,
    ),
  then: { code: 1, prints: ['openssl/alert-unknown-ca'] },
  check: {
    run: 'openssl x509 -noout -subject -issuer -in client.pem',
    shows: /^issuer=CN = Lab other CA$/m,
  },
  fix: {
    says: 'Bring a certificate of an authority that the server trusts.',
    do: (_, bench) => Promise.resolve(bringCertificate(bench, 'client')),
  },
  gone: { code: 0 },
});
