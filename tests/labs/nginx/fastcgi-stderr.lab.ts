import { defineLab } from '../runner/lab.ts';
import { startPhp } from '../software/php-fpm.ts';

export const lab = defineLab({
  title: 'A PHP script that fails, and says why through FastCGI',
  software: ['nginx', 'php-fpm'],
  fault: 'application-error',
  given: (bench) =>
    startPhp(bench, { script: "error_log('no price for this item', 4); http_response_code(500);" }),
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 500, prints: ['nginx/fastcgi-stderr'] },
  fix: {
    says: 'Repair the script.',
    do: ({ configure }) => configure({ script: "echo 'ok';" }),
  },
  gone: { status: 200 },
});
