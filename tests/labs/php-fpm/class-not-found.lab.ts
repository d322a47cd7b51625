import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startPhp } from '../software/php-fpm.ts';

const guide = '500-internal-server-error/php-fpm';

export const lab = defineLab({
  title: 'A class that no autoloader knows',
  software: ['php-fpm', 'nginx'],
  fault: 'application-error',
  proves: [{ guide, cause: 'missing-piece', fix: 'install-what-is-missing' }],
  given: (bench) => startPhp(bench, { script: 'new App\\Kernel();' }),
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 500, prints: ['php-fpm/class-not-found'] },
  check: {
    run: guideCheck(guide, 'missing-piece'),
    fill: ({ log }) => ({ '<php-log>': log }),
    remains: 'The log keeps its lines.',
    shows: /Class "App\\Kernel" not found/,
  },
  fix: {
    says: 'Install the dependencies, so that the class is there.',
    do: ({ configure }) => configure({ script: "echo 'ok';" }),
  },
  gone: { status: 200 },
});
