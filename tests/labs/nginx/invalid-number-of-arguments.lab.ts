import { defineLab } from '../runner/lab.ts';
import { testConfiguration, writeConfiguration } from '../software/nginx-test.ts';

export const lab = defineLab({
  title: 'A line without its semicolon before another line',
  software: ['nginx'],
  fault: 'configuration-error',
  given: (bench) => writeConfiguration(bench, { server: 'client_max_body_size 10m\ngzip on;' }),
  when: testConfiguration,
  then: { code: 1, prints: ['nginx/invalid-number-of-arguments'] },
  fix: {
    says: 'End the line before with a semicolon.',
    do: ({ rewrite }) => rewrite({ server: 'client_max_body_size 10m;\ngzip on;' }),
  },
  gone: { code: 0 },
});
