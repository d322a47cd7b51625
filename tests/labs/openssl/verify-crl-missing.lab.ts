import { readFileSync } from 'node:fs';
import { defineLab } from '../runner/lab.ts';
import { add, deploy, verify } from '../software/openssl.ts';
import { publishList } from '../software/revocation.ts';

export const lab = defineLab({
  title: 'A check for revocation without the list of the authority',
  software: ['openssl'],
  fault: 'configuration-error',
  given: (bench) => Promise.resolve(deploy(bench, 'good')),
  when: verify('-crl_check'),
  then: { code: 2, prints: ['openssl/verify-crl-missing'] },
  check: { run: 'grep -c "BEGIN X509 CRL" ca.pem', shows: /^0$/m },
  fix: {
    says: 'Add the current list of the authority to the file of trusted certificates.',
    do: async ({ trusted }, bench) => add(bench, readFileSync(await publishList(bench), 'utf8'), trusted),
  },
  gone: { code: 0 },
});
