import { defineLab } from '../runner/lab.ts';
import { testConfiguration, writeConfiguration } from '../software/nginx-test.ts';

export const lab = defineLab({
  title: 'A directive in a block that it does not belong to',
  software: ['nginx'],
  fault: 'configuration-error',
  given: (bench) => writeConfiguration(bench, { server: 'proxy_pass http://127.0.0.1:3000;' }),
  when: testConfiguration,
  then: { code: 1, prints: ['nginx/directive-not-allowed-here'] },
  fix: {
    says: 'Move the directive into a block that its documentation names, here a location.',
    do: ({ rewrite }) => rewrite({ server: 'location / { proxy_pass http://127.0.0.1:3000; }' }),
  },
  gone: { code: 0 },
});
