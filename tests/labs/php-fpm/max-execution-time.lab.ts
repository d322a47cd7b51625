import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startPhp } from '../software/php-fpm.ts';

const guide = '500-internal-server-error/index';
/** The limit counts processor time, and so does the script. */
const compute = `$used = fn() => getrusage()['ru_utime.tv_sec'] + getrusage()['ru_utime.tv_usec'] / 1e6;
$end = $used() + 1.5; while ($used() < $end) for ($i = 0; $i < 100000; $i++); echo 'ok';`;

export const lab = defineLab({
  title: 'A script that computes for longer than max_execution_time',
  software: ['php-fpm', 'nginx'],
  fault: 'application-error',
  proves: [
    { guide, cause: 'runtime-limit', fix: 'fit-the-limit' },
    { guide: '500-internal-server-error/php-fpm', cause: 'time-limit', fix: 'fit-memory-and-time' },
  ],
  given: (bench) => startPhp(bench, { script: compute, ini: 'max_execution_time = 1' }),
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 500, prints: ['php-fpm/max-execution-time'] },
  check: {
    run: guideCheck(guide, 'runtime-limit'),
    fill: ({ log }) => ({ '/var/log': log }),
    remains: 'The log keeps its lines.',
    shows: /Maximum execution time of 1 second exceeded/,
  },
  fix: {
    says: 'Raise max_execution_time above the time that the script needs.',
    do: ({ configure }) => configure({ ini: 'max_execution_time = 30' }),
  },
  gone: { status: 200, within: 6000 },
});
