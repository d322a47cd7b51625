import { defineLab } from '../runner/lab.ts';
import { startApache } from '../software/apache-httpd.ts';

const allow = (number: number) => ({ server: `LogLevel info\nLimitRequestFieldSize ${number}` });

export const lab = defineLab({
  title: 'A cookie longer than LimitRequestFieldSize',
  software: ['apache-httpd'],
  fault: 'request-header-too-large',
  given: async (bench) => ({ apache: await startApache(bench, allow(8190)) }),
  when: ({ apache }, bench) => bench.curl(apache.url, ['-H', `Cookie: ${'x'.repeat(9000)}`]),
  then: {
    status: 400,
    prints: ['apache-httpd/request-header-too-large', 'apache-httpd/request-header-too-large-page'],
  },
  check: {
    run: 'grep -rn LimitRequestFieldSize /etc/apache2',
    fill: ({ apache }) => ({ '/etc/apache2': apache.configuration }),
    shows: /LimitRequestFieldSize 8190/,
  },
  fix: {
    says: 'Make the cookie smaller, or raise LimitRequestFieldSize.',
    do: ({ apache }) => apache.configure(allow(16380)),
  },
  gone: { status: 200 },
});
