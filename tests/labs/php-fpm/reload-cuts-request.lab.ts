import { existsSync, readFileSync, rmSync } from 'node:fs';
import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { poll } from '../runner/poll.ts';
import type { Bench } from '../runner/bench.ts';
import { startPhp, type Php } from '../software/php-fpm.ts';

const guide = '502-bad-gateway/php-fpm';

/** Asks for the page, and reloads PHP-FPM while it is being made. */
async function askDuringReload({ url, fpm }: Php, bench: Bench) {
  const begun = bench.path('state/begun');
  rmSync(begun, { force: true });
  const page = bench.curl(url);
  await poll(5000, () => existsSync(begun));
  fpm.signal('SIGUSR2');
  return page;
}

/** Computes for a second, so that no signal shortens it. */
const compute = "$end = microtime(true) + 1; while (microtime(true) < $end); echo 'ok';";

export const lab = defineLab({
  title: 'A reload of PHP-FPM while a script runs',
  software: ['php-fpm', 'nginx'],
  fault: 'worker-killed',
  proves: [{ guide, cause: 'reload-cuts', fix: 'reload-gently' }],
  given: (bench) =>
    startPhp(bench, { script: `touch('${bench.makeFolder('state', 0o777)}/begun'); ${compute}` }),
  when: askDuringReload,
  then: {
    status: 502,
    prints: ['nginx/fastcgi-reset', 'nginx/bad-gateway-page'],
  },
  check: {
    run: guideCheck(guide, 'reload-cuts'),
    fill: ({ log }) => ({ '/var/log/php8.2-fpm.log': log }),
    remains: 'The log keeps its lines.',
    shows: /Reloading in progress/,
  },
  fix: {
    says: 'Give running scripts time at a reload: process_control_timeout.',
    async do({ fpm }, bench) {
      const line = guideSnippet(guide, 'reload-gently');
      const text = readFileSync(bench.path('php-fpm.conf'), 'utf8');
      bench.write('php-fpm.conf', text.replace('[global]', line));
      await fpm.restart();
    },
  },
  gone: { status: 200, within: 6000, when: askDuringReload },
});
