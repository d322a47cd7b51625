import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startPhp } from '../software/php-fpm.ts';

const guide = '502-bad-gateway/php-fpm';

export const lab = defineLab({
  title: 'PHP sends more header than fastcgi_buffer_size holds',
  software: ['php-fpm', 'nginx'],
  fault: 'response-header-too-big',
  proves: [{ guide, cause: 'header-too-big', fix: 'fit-the-header' }],
  given: (bench) => startPhp(bench, { script: "header('X-Debug: ' . str_repeat('x', 9000)); echo 'ok';" }),
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 502, prints: ['nginx/too-big-header', 'nginx/bad-gateway-page'] },
  check: {
    run: guideCheck(guide, 'header-too-big'),
    fill: ({ nginx }) => ({ '/var/log/nginx/error.log': nginx.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /too big header/,
  },
  fix: {
    says: 'Give nginx FastCGI buffers that hold the whole header.',
    do: ({ configure }) => configure({ location: guideSnippet(guide, 'fit-the-header') }),
  },
  gone: { status: 200 },
});
