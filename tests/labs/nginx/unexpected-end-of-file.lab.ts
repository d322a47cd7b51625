import { defineLab } from '../runner/lab.ts';
import { testConfiguration, writeConfiguration } from '../software/nginx-test.ts';

export const lab = defineLab({
  title: 'A block that is never closed',
  software: ['nginx'],
  fault: 'configuration-error',
  given: (bench) => writeConfiguration(bench, { server: "location / { return 200 'ok';" }),
  when: testConfiguration,
  then: { code: 1, prints: ['nginx/unexpected-end-of-file'] },
  fix: {
    says: 'Close the block.',
    do: ({ rewrite }) => rewrite({ server: "location / { return 200 'ok'; }" }),
  },
  gone: { code: 0 },
});
