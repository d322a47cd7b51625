import { defineLab } from '../runner/lab.ts';
import { startApache } from '../software/apache-httpd.ts';

const allow = (number: number) => ({ server: `LogLevel info\nLimitRequestLine ${number}` });

export const lab = defineLab({
  title: 'An address longer than LimitRequestLine',
  software: ['apache-httpd'],
  fault: 'request-uri-too-long',
  given: async (bench) => ({ apache: await startApache(bench, allow(8190)) }),
  when: ({ apache }, bench) => bench.curl(`${apache.url}?q=${'x'.repeat(9000)}`),
  then: {
    status: 414,
    prints: ['apache-httpd/request-uri-too-long', 'apache-httpd/request-uri-too-long-page'],
  },
  check: {
    run: 'grep -rn LimitRequestLine /etc/apache2',
    fill: ({ apache }) => ({ '/etc/apache2': apache.configuration }),
    shows: /LimitRequestLine 8190/,
  },
  fix: {
    says: 'Shorten the address, or raise LimitRequestLine.',
    do: ({ apache }) => apache.configure(allow(16380)),
  },
  gone: { status: 200 },
});
