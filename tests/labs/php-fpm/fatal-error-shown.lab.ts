import { defineLab } from '../runner/lab.ts';
import { startPhp } from '../software/php-fpm.ts';

export const lab = defineLab({
  title: 'A script that fails while display_errors is on',
  software: ['php-fpm', 'nginx'],
  fault: 'application-error',
  given: (bench) => startPhp(bench, { script: 'calculate_price();', ini: 'display_errors = On' }),
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 200, prints: ['php-fpm/fatal-error-shown', 'php-fpm/undefined-function'] },
  check: { run: 'php-fpm8.2 -c php.ini -i | grep ^display_errors', shows: /^display_errors => On => On$/m },
  fix: {
    says: 'Repair the script, and switch display_errors off, so that the next failure is a 500.',
    do: ({ configure }) => configure({ script: "echo 'ok';" }),
  },
  gone: { status: 200 },
});
