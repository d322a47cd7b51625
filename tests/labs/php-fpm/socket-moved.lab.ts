import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startPhp } from '../software/php-fpm.ts';

const guide = '502-bad-gateway/php-fpm';

export const lab = defineLab({
  title: 'nginx asks the socket of a PHP version that is gone',
  software: ['php-fpm', 'nginx'],
  fault: 'unix-socket-missing',
  proves: [
    { guide, cause: 'socket-elsewhere', fix: 'point-to-the-socket' },
    { guide: '502-bad-gateway/wordpress', cause: 'php-not-there', fix: 'bring-php-back' },
  ],
  async given(bench) {
    const php = await startPhp(bench, {});
    const old = bench.path('php8.1-fpm.sock');
    await php.nginx.configure({ server: `location / { fastcgi_pass unix:${old}; }` });
    return { ...php, folder: bench.folder };
  },
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 502, prints: ['nginx/unix-socket-missing', 'nginx/bad-gateway-page'] },
  check: {
    run: guideCheck(guide, 'socket-elsewhere'),
    fill: ({ nginx, folder }) => ({ 'nginx -T': `nginx -T -c ${nginx.configuration}`, '/run/php': folder }),
    shows: /fastcgi_pass unix:\S+php8\.1-fpm\.sock(?![^]*^\/\S+php8\.1-fpm\.sock)/m,
  },
  fix: {
    says: 'Name the socket that exists in fastcgi_pass.',
    do: ({ configure }) => configure({}),
  },
  gone: { status: 200 },
});
