import { guideCommand } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startPhp } from '../software/php-fpm.ts';

const guide = '504-gateway-timeout/index';
const limit = (seconds: number) => ({ location: `fastcgi_read_timeout ${seconds}s;` });

export const lab = defineLab({
  title: "A PHP script that is slower than nginx's fastcgi_read_timeout",
  software: ['php-fpm', 'nginx'],
  fault: 'response-timeout',
  proves: [{ guide, cause: 'slow-application', fix: 'align-timeouts' }],
  given: (bench) => startPhp(bench, { script: "sleep(2); echo 'ok';", ...limit(1) }),
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 504, prints: ['nginx/response-header-timed-out', 'nginx/gateway-timeout-page'] },
  check: {
    run: guideCommand(guide, 'find-the-timer', 1),
    fill: ({ url }) => ({ 'https://example.com/<slow-path>': url }),
    shows: /status=504 .* total=[1-9]\.\d/,
  },
  fix: {
    says: 'Give the slow address a fastcgi_read_timeout above the time that it needs.',
    do: ({ configure }) => configure(limit(10)),
  },
  gone: { status: 200, within: 6000 },
});
