import { readFileSync } from 'node:fs';
import type { Bench } from '../runner/bench.ts';
import type { CertificateName } from '../runner/certificates.ts';
import { defineLab } from '../runner/lab.ts';
import { planApache, useTls } from '../software/apache-httpd.ts';
import { tryStart } from '../software/try-start.ts';

const copyKey = (bench: Bench, name: CertificateName) =>
  bench.write('site.key', readFileSync(bench.tls(name).key, 'utf8'));

export const lab = defineLab({
  title: 'A certificate and a key that do not belong together',
  software: ['apache-httpd', 'openssl'],
  fault: 'configuration-error',
  async given(bench) {
    const { chain } = bench.tls('good');
    const key = copyKey(bench, 'wrong-name');
    return { chain, key, apache: await planApache(bench, useTls(chain, key)) };
  },
  when: ({ apache }) => tryStart(apache.service),
  then: { code: 1, prints: ['apache-httpd/key-mismatch'] },
  check: {
    run: 'cmp <(openssl x509 -noout -pubkey -in <certificate>) <(openssl pkey -pubout -in <key>)',
    fill: ({ chain, key }) => ({ '<certificate>': chain, '<key>': key }),
    shows: /differ/,
  },
  fix: {
    says: 'Put the key there with which the certificate was requested.',
    do: async (_, bench) => copyKey(bench, 'good'),
  },
  gone: { code: 0 },
});
