import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startApache } from '../software/apache-httpd.ts';

const guide = '414-uri-too-long/index';

const allow = (limit: string) => ({ server: `LogLevel info\n${limit}` });

export const lab = defineLab({
  title: 'An address longer than LimitRequestLine',
  software: ['apache-httpd'],
  fault: 'request-uri-too-long',
  proves: [{ guide, cause: 'limit-too-small', fix: 'raise-the-limit' }],
  given: async (bench) => ({ apache: await startApache(bench, allow('LimitRequestLine 8190')) }),
  when: ({ apache }, bench) => bench.curl(`${apache.url}?q=${'x'.repeat(9000)}`),
  then: {
    status: 414,
    prints: ['apache-httpd/request-uri-too-long', 'apache-httpd/request-uri-too-long-page'],
  },
  check: {
    run: guideCheck(guide, 'limit-too-small'),
    fill: ({ apache }) => ({ '<url>': apache.url }),
    shows: /^12 kB 414$/m,
  },
  fix: {
    says: 'Shorten the address, or raise LimitRequestLine.',
    do: ({ apache }) => apache.configure(allow(guideSnippet(guide, 'raise-the-limit', 2))),
  },
  gone: { status: 200 },
});
