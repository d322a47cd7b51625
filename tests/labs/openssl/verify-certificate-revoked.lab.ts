import { defineLab } from '../runner/lab.ts';
import { deploy, install, verify } from '../software/openssl.ts';
import { findInList, issueLeaked, publishList } from '../software/revocation.ts';

export const lab = defineLab({
  title: 'A certificate that its authority has revoked',
  software: ['openssl'],
  fault: 'tls-certificate-error',
  async given(bench) {
    const files = deploy(bench, 'good');
    const { certificate } = await issueLeaked(bench);
    install(bench, certificate, files.certificate);
    await publishList(bench);
    return files;
  },
  when: verify('-crl_check', '-CRLfile', 'crl.pem'),
  then: { code: 2, prints: ['openssl/verify-certificate-revoked'] },
  check: { run: findInList('server.pem'), shows: /^ +Revocation Date: Jun {2}1 00:00:00 2026 GMT$/m },
  fix: {
    says: 'Get a new certificate for a new key, and install it.',
    do: (_, bench) => Promise.resolve(deploy(bench, 'good')),
  },
  gone: { code: 0 },
});
