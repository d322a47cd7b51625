import { defineLab } from '../runner/lab.ts';
import { passTo } from '../software/nginx.ts';
import { testConfiguration, writeConfiguration } from '../software/nginx-test.ts';

export const lab = defineLab({
  title: 'An address in proxy_pass without http://',
  software: ['nginx'],
  fault: 'configuration-error',
  given: (bench) => writeConfiguration(bench, { server: passTo('127.0.0.1:3000') }),
  when: testConfiguration,
  then: { code: 1, prints: ['nginx/invalid-url-prefix'] },
  fix: {
    says: 'Begin the address with http://.',
    do: ({ rewrite }) => rewrite({ server: passTo('http://127.0.0.1:3000') }),
  },
  gone: { code: 0 },
});
