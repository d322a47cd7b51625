import { defineLab } from '../runner/lab.ts';
import { askTls, configureCurl } from '../software/curl.ts';
import { bringCertificate, startVerifyingServer } from '../software/openssl.ts';

export const lab = defineLab({
  title: 'A client certificate of an authority that the server does not know',
  software: ['curl'],
  fault: 'client-certificate-rejected',
  async given(bench) {
    const { app, root } = await startVerifyingServer(bench);
    bringCertificate(bench, 'other-client');
    configureCurl(
      bench,
      `cacert = ${root}`,
      `cert = ${bench.path('client.pem')}`,
      `key = ${bench.path('client.key')}`,
    );
    return { app };
  },
  when: askTls,
  then: { code: 35, prints: ['curl/alert-unknown-ca'] },
  check: {
    run: 'openssl x509 -noout -subject -issuer -in client.pem',
    shows: /^issuer=CN = Lab other CA$/m,
  },
  fix: {
    says: 'Bring a certificate of an authority that the server trusts.',
    do: (_, bench) => Promise.resolve(bringCertificate(bench, 'client')),
  },
  gone: { code: 0, status: 200 },
});
