import { defineLab } from '../runner/lab.ts';
import { startPhp } from '../software/php-fpm.ts';

const script = "if (!isset($_POST['text'])) http_response_code(400); echo strlen($_POST['text'] ?? '');";

export const lab = defineLab({
  title: 'A form larger than post_max_size',
  software: ['php-fpm', 'nginx'],
  fault: 'request-body-too-large',
  given: (bench) => startPhp(bench, { script, ini: 'post_max_size = 1K' }),
  when: ({ url }, bench) => bench.curl(url, ['--data', `text=${'x'.repeat(2000)}`]),
  then: { status: 400, prints: ['php-fpm/post-max-size'] },
  check: { run: 'php-fpm8.2 -c php.ini -i | grep post_max_size', shows: /^post_max_size => 1K => 1K$/m },
  fix: {
    says: 'Raise post_max_size above the largest form that you accept.',
    do: ({ configure }) => configure({ ini: 'post_max_size = 8M' }),
  },
  gone: { status: 200 },
});
