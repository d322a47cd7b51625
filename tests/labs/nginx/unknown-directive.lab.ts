import { defineLab } from '../runner/lab.ts';
import { testConfiguration, writeConfiguration } from '../software/nginx-test.ts';

export const lab = defineLab({
  title: 'A directive whose name is misspelt',
  software: ['nginx'],
  fault: 'configuration-error',
  given: (bench) => writeConfiguration(bench, { server: 'client_max_bodysize 10m;' }),
  when: testConfiguration,
  then: { code: 1, prints: ['nginx/unknown-directive'] },
  fix: {
    says: 'Spell the directive as the documentation does, or load the module that brings it.',
    do: ({ rewrite }) => rewrite({ server: 'client_max_body_size 10m;' }),
  },
  gone: { code: 0 },
});
