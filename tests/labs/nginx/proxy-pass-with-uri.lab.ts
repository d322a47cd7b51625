import { defineLab } from '../runner/lab.ts';
import { testConfiguration, writeConfiguration } from '../software/nginx-test.ts';

export const lab = defineLab({
  title: 'A path in proxy_pass inside a location with a regular expression',
  software: ['nginx'],
  fault: 'configuration-error',
  given: (bench) =>
    writeConfiguration(bench, { server: 'location ~ ^/app { proxy_pass http://127.0.0.1:3000/; }' }),
  when: testConfiguration,
  then: { code: 1, prints: ['nginx/proxy-pass-with-uri'] },
  fix: {
    says: 'Leave the path out of proxy_pass.',
    do: ({ rewrite }) => rewrite({ server: 'location ~ ^/app { proxy_pass http://127.0.0.1:3000; }' }),
  },
  gone: { code: 0 },
});
