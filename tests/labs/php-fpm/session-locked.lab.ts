import type { Bench } from '../runner/bench.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startPhp, type Php } from '../software/php-fpm.ts';

const guide = '504-gateway-timeout/php-fpm';
const location = 'fastcgi_read_timeout 1s; fastcgi_buffering off;';
const withSession = (close: string) =>
  `session_id('visitor'); session_start(); ${close} if (isset($_GET['long'])) for ($i = 0; $i < 12; $i++) { echo '.'; flush(); usleep(200000); } echo 'ok';`;

/** One visitor asks for a long page, and for a short one meanwhile. */
async function askTwice({ url }: Php, bench: Bench) {
  const long = await bench.start({
    name: 'long page',
    product: 'curl',
    command: 'curl',
    args: ['-sSN', '-m', '9', `${url}?long=1`],
    ready: { prints: /\./ },
    logs: {},
  });
  const short = await bench.curl(url);
  await long.waitForEnd();
  return short;
}

export const lab = defineLab({
  title: 'A short page that waits for the session of a long one',
  software: ['php-fpm', 'nginx'],
  needsRoot: true,
  fault: 'response-timeout',
  proves: [{ guide, cause: 'session-locked', fix: 'release-the-session' }],
  async given(bench) {
    const slowLog = bench.path('slow.log');
    const folder = bench.makeFolder('sessions', 0o777);
    const pool = `request_slowlog_timeout = 1s\nslowlog = ${slowLog}\nphp_admin_value[session.save_path] = ${folder}`;
    const php = await startPhp(bench, { script: withSession(''), pool, location });
    return { ...php, pool, slowLog };
  },
  when: askTwice,
  then: { status: 504, prints: ['nginx/response-header-timed-out', 'nginx/gateway-timeout-page'] },
  check: {
    run: guideCheck(guide, 'session-locked'),
    fill: ({ slowLog }) => ({ '/var/log/php8.2-fpm.slow.log': slowLog }),
    remains: 'The log keeps its lines.',
    shows: /session_start\(\)/,
  },
  fix: {
    says: 'Release the session before the long part: session_write_close().',
    do: ({ configure, pool }) => configure({ script: withSession('session_write_close();'), pool, location }),
  },
  gone: { status: 200, within: 9000 },
});
