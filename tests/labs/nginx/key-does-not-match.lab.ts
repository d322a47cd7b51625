import { defineLab } from '../runner/lab.ts';
import { testConfiguration, writeConfiguration } from '../software/nginx-test.ts';

export const lab = defineLab({
  title: 'A key that belongs to another certificate',
  software: ['nginx'],
  fault: 'configuration-error',
  given(bench) {
    const { chain } = bench.tls('good');
    const { key } = bench.tls('client');
    return writeConfiguration(bench, {
      listen: 'ssl',
      server: `ssl_certificate ${chain}; ssl_certificate_key ${key};`,
    });
  },
  when: testConfiguration,
  then: { code: 1, prints: ['nginx/key-does-not-match'] },
  fix: {
    says: 'Name the key that the certificate was made with.',
    do({ rewrite }, bench) {
      const { chain, key } = bench.tls('good');
      return rewrite({ listen: 'ssl', server: `ssl_certificate ${chain}; ssl_certificate_key ${key};` });
    },
  },
  gone: { code: 0 },
});
