import { copyFileSync } from 'node:fs';
import { defineLab } from '../runner/lab.ts';
import { bringCertificate, startVerifyingServer } from '../software/openssl.ts';
import { findInList, issueLeaked, publishList } from '../software/revocation.ts';

export const lab = defineLab({
  title: 'A client certificate that is revoked',
  software: ['openssl'],
  fault: 'client-certificate-rejected',
  async given(bench) {
    const { chain, key } = await issueLeaked(bench);
    copyFileSync(chain, bench.path('client.pem'));
    copyFileSync(key, bench.path('client.key'));
    return startVerifyingServer(bench, '-crl_check', '-CRL', await publishList(bench));
  },
  when: ({ app }, bench) =>
    bench.run(
      `openssl s_client -connect localhost:${app.port} -cert client.pem -cert_chain client.pem -key client.key </dev/null`,
    ),
  then: { code: 1, prints: ['openssl/alert-certificate-revoked'] },
  check: { run: findInList('client.pem'), shows: /^ +Revocation Date: Jun {2}1 00:00:00 2026 GMT$/m },
  fix: {
    says: 'Get a new client certificate for a new key, and use it.',
    do: (_, bench) => Promise.resolve(bringCertificate(bench, 'client')),
  },
  gone: { code: 0 },
});
