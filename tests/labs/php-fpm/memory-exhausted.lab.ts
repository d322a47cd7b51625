import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startPhp } from '../software/php-fpm.ts';

const guide = '500-internal-server-error/index';

export const lab = defineLab({
  title: 'A script that needs more than memory_limit',
  software: ['php-fpm', 'nginx'],
  fault: 'application-error',
  proves: [
    { guide, cause: 'runtime-limit', fix: 'fit-the-limit' },
    { guide: '500-internal-server-error/php-fpm', cause: 'memory-limit', fix: 'fit-memory-and-time' },
  ],
  given: (bench) =>
    startPhp(bench, { script: "$rows = str_repeat('x', 33000000); echo 'ok';", ini: 'memory_limit = 8M' }),
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 500, prints: ['php-fpm/memory-exhausted'] },
  check: {
    run: guideCheck(guide, 'runtime-limit'),
    fill: ({ log }) => ({ '/var/log': log }),
    remains: 'The log keeps its lines.',
    shows: /Allowed memory size of 8388608 bytes exhausted/,
  },
  fix: {
    says: 'Raise memory_limit for this pool.',
    do: ({ configure }) =>
      configure({ ini: 'memory_limit = 8M', pool: guideSnippet(guide, 'fit-the-limit') }),
  },
  gone: { status: 200 },
});
