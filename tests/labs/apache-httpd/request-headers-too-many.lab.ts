import { defineLab } from '../runner/lab.ts';
import { startApache } from '../software/apache-httpd.ts';

const fields = Array.from({ length: 110 }, (_, at) => ['-H', `X-Field-${at}: 1`]).flat();
const allow = (number: number) => ({ server: `LogLevel info\nLimitRequestFields ${number}` });

export const lab = defineLab({
  title: 'More header fields than LimitRequestFields',
  software: ['apache-httpd'],
  fault: 'request-header-too-large',
  given: async (bench) => ({ apache: await startApache(bench, allow(100)) }),
  when: ({ apache }, bench) => bench.curl(apache.url, fields),
  then: {
    status: 400,
    prints: ['apache-httpd/request-headers-too-many', 'apache-httpd/request-headers-too-many-page'],
  },
  check: {
    run: 'grep -rn LimitRequestFields /etc/apache2',
    fill: ({ apache }) => ({ '/etc/apache2': apache.configuration }),
    shows: /LimitRequestFields 100/,
  },
  fix: {
    says: 'Send fewer fields, or raise LimitRequestFields.',
    do: ({ apache }) => apache.configure(allow(200)),
  },
  gone: { status: 200 },
});
