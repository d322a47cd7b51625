import { stalls } from '../runner/fault-modes.ts';
import { fill, guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startPhp } from '../software/php-fpm.ts';

const guide = '504-gateway-timeout/php-fpm';
const location = 'fastcgi_read_timeout 2s;';

export const lab = defineLab({
  title: 'A script that waits for a service that does not answer',
  software: ['php-fpm', 'nginx'],
  needsRoot: true,
  fault: 'response-timeout',
  proves: [{ guide, cause: 'dependency-silent', fix: 'limit-the-wait' }],
  async given(bench) {
    const service = await bench.faultServer(stalls);
    const slowLog = bench.path('slow.log');
    const pool = `request_slowlog_timeout = 1s\nslowlog = ${slowLog}`;
    const script = `echo @file_get_contents('http://${service.address}/') ?: 'price not known';`;
    return { ...(await startPhp(bench, { script, pool, location })), pool, slowLog };
  },
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 504, prints: ['nginx/response-header-timed-out', 'nginx/gateway-timeout-page'] },
  check: {
    run: guideCheck(guide, 'dependency-silent'),
    fill: ({ slowLog }) => ({ '/var/log/php8.2-fpm.slow.log': slowLog }),
    remains: 'The log keeps its lines.',
    shows: /file_get_contents\(/,
  },
  fix: {
    says: 'Give streams a timeout of their own, shorter than that of nginx.',
    do: ({ configure, pool }) =>
      configure({
        pool: `${pool}\n${fill(guideSnippet(guide, 'limit-the-wait', 2), { '= 10': '= 1' })}`,
        location,
      }),
  },
  gone: { status: 200, within: 6000 },
});
