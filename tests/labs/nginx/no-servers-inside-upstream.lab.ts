import { defineLab } from '../runner/lab.ts';
import { passTo } from '../software/nginx.ts';
import { testConfiguration, writeConfiguration } from '../software/nginx-test.ts';

export const lab = defineLab({
  title: 'An upstream block without a server',
  software: ['nginx'],
  fault: 'configuration-error',
  given: (bench) =>
    writeConfiguration(bench, { http: 'upstream app { keepalive 8; }', server: passTo('http://app') }),
  when: testConfiguration,
  then: { code: 1, prints: ['nginx/no-servers-inside-upstream'] },
  fix: {
    says: 'Name a server in the upstream block.',
    do: ({ rewrite }) =>
      rewrite({ http: 'upstream app { server 127.0.0.1:3000; keepalive 8; }', server: passTo('http://app') }),
  },
  gone: { code: 0 },
});
