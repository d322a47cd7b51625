import { defineLab } from '../runner/lab.ts';
import { passTo } from '../software/nginx.ts';
import { testConfiguration, writeConfiguration } from '../software/nginx-test.ts';

export const lab = defineLab({
  title: 'proxy_buffer_size raised alone',
  software: ['nginx'],
  fault: 'configuration-error',
  given: (bench) =>
    writeConfiguration(bench, { server: passTo('http://127.0.0.1:3000', 'proxy_buffer_size 32k;') }),
  when: testConfiguration,
  then: { code: 1, prints: ['nginx/busy-buffers-too-large'] },
  fix: {
    says: 'Raise proxy_buffers together with proxy_buffer_size.',
    do: ({ rewrite }) =>
      rewrite({ server: passTo('http://127.0.0.1:3000', 'proxy_buffer_size 32k;', 'proxy_buffers 8 32k;') }),
  },
  gone: { code: 0 },
});
