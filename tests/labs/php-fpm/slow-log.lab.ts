import { fill, guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startPhp } from '../software/php-fpm.ts';

const guide = '504-gateway-timeout/php-fpm';

export const lab = defineLab({
  title: 'A slow script that the slow log names',
  software: ['php-fpm', 'nginx'],
  needsRoot: true,
  fault: 'response-timeout',
  proves: [{ guide, cause: 'slow-script', fix: 'shorten-the-script' }],
  async given(bench) {
    const slowLog = bench.path('slow.log');
    const pool = fill(guideSnippet(guide, 'find-the-slow-line'), {
      '/var/log/php8.2-fpm.slow.log': slowLog,
      '= 5s': '= 1s',
    });
    const location = 'fastcgi_read_timeout 2s;';
    const php = await startPhp(bench, { script: "sleep(3); echo 'ok';", pool, location });
    return { ...php, pool, location, slowLog };
  },
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 504, prints: ['php-fpm/executing-too-slow', 'nginx/gateway-timeout-page'] },
  check: {
    run: guideCheck(guide, 'slow-script'),
    fill: ({ slowLog }) => ({ '/var/log/php8.2-fpm.slow.log': slowLog }),
    remains: 'The log keeps its lines.',
    shows: /sleep\(\) .*index\.php:/,
  },
  fix: {
    says: 'Take out what the slow log shows.',
    do: ({ configure, pool, location }) => configure({ script: "echo 'ok';", pool, location }),
  },
  gone: { status: 200 },
});
