import { defineLab } from '../runner/lab.ts';
import { testConfiguration, writeConfiguration } from '../software/nginx-test.ts';

export const lab = defineLab({
  title: 'An ssl_certificate that names no file',
  software: ['nginx'],
  fault: 'configuration-error',
  given(bench) {
    const { chain, key } = bench.tls('good');
    return writeConfiguration(bench, {
      listen: 'ssl',
      server: `ssl_certificate ${chain}.old; ssl_certificate_key ${key};`,
    });
  },
  when: testConfiguration,
  then: { code: 1, prints: ['nginx/certificate-not-found'] },
  fix: {
    says: 'Correct the path of the certificate.',
    do({ rewrite }, bench) {
      const { chain, key } = bench.tls('good');
      return rewrite({ listen: 'ssl', server: `ssl_certificate ${chain}; ssl_certificate_key ${key};` });
    },
  },
  gone: { code: 0 },
});
