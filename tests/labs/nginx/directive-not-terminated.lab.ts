import { defineLab } from '../runner/lab.ts';
import { testConfiguration, writeConfiguration } from '../software/nginx-test.ts';

export const lab = defineLab({
  title: 'A line without its semicolon before a block',
  software: ['nginx'],
  fault: 'configuration-error',
  given: (bench) => writeConfiguration(bench, { server: "gzip on\nlocation / { return 200 'ok'; }" }),
  when: testConfiguration,
  then: { code: 1, prints: ['nginx/directive-not-terminated'] },
  fix: {
    says: 'End the line with a semicolon.',
    do: ({ rewrite }) => rewrite({ server: "gzip on;\nlocation / { return 200 'ok'; }" }),
  },
  gone: { code: 0 },
});
