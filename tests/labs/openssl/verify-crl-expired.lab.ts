import { defineLab } from '../runner/lab.ts';
import { deploy, verify } from '../software/openssl.ts';
import { publishList } from '../software/revocation.ts';

export const lab = defineLab({
  title: 'A list of revoked certificates that is out of date',
  software: ['openssl'],
  fault: 'configuration-error',
  async given(bench) {
    const files = deploy(bench, 'good');
    await publishList(bench, 'outdated');
    return files;
  },
  when: verify('-crl_check', '-CRLfile', 'crl.pem'),
  then: { code: 2, prints: ['openssl/verify-crl-expired'] },
  check: {
    run: 'openssl crl -in crl.pem -noout -nextupdate',
    shows: /^nextUpdate=Feb {2}1 00:00:00 2026 GMT$/m,
  },
  fix: { says: 'Fetch the current list of the authority.', do: (_, bench) => publishList(bench) },
  gone: { code: 0 },
});
