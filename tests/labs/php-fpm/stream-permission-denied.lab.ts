import { fill, guideCheck, guideCommand } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startPhp } from '../software/php-fpm.ts';

const guide = '500-internal-server-error/php-fpm';

export const lab = defineLab({
  title: 'A folder that the user of the pool may not write to',
  software: ['php-fpm', 'nginx'],
  needsRoot: true,
  fault: 'access-denied',
  proves: [{ guide, cause: 'no-rights', fix: 'give-the-pool-its-folder' }],
  given: (bench) =>
    startPhp(bench, {
      script: "if (file_put_contents(__DIR__ . '/cache.txt', 'x') === false) http_response_code(500);",
    }),
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 500, prints: ['php-fpm/stream-permission-denied'] },
  check: {
    run: guideCheck(guide, 'no-rights'),
    fill: ({ log }) => ({ '<php-log>': log }),
    remains: 'The log keeps its lines.',
    shows: /Permission denied/,
  },
  fix: {
    says: 'Give the folder to the user of the pool.',
    do: (_, bench) =>
      bench.run(
        fill(guideCommand(guide, 'give-the-pool-its-folder', 2), {
          '<pool-user>': 'nobody',
          '<folder>': 'www',
        }),
      ),
  },
  gone: { status: 200 },
});
