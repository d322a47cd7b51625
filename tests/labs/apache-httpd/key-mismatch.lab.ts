import { defineLab } from '../runner/lab.ts';
import { planApache, useTls } from '../software/apache-httpd.ts';
import { tryStart } from '../software/try-start.ts';

export const lab = defineLab({
  title: 'A certificate and a key that do not belong together',
  software: ['apache-httpd', 'openssl'],
  fault: 'configuration-error',
  async given(bench) {
    const { chain } = bench.tls('good');
    const { key } = bench.tls('wrong-name');
    return { chain, key, apache: await planApache(bench, useTls(chain, key)) };
  },
  when: ({ apache }) => tryStart(apache.service),
  then: { code: 1, prints: ['apache-httpd/key-mismatch'] },
  check: {
    run: 'cmp <(openssl x509 -noout -pubkey -in <certificate>) <(openssl pkey -pubout -in <key>)',
    fill: ({ chain, key }) => ({ '<certificate>': chain, '<key>': key }),
    remains: 'The fix leaves what this looks at as it is.',
    shows: /differ/,
  },
  fix: {
    says: 'Name the key with which the certificate was requested.',
    do: async ({ apache, chain }, bench) => apache.write(useTls(chain, bench.tls('good').key)),
  },
  gone: { code: 0 },
});
