import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { fillShow } from '../software/nginx.ts';
import { startPhp } from '../software/php-fpm.ts';

const guide = '504-gateway-timeout/nginx';

export const lab = defineLab({
  title: 'A proxy_read_timeout that was raised where fastcgi_pass is used',
  software: ['nginx', 'php-fpm'],
  fault: 'response-timeout',
  proves: [{ guide, cause: 'wrong-directive', fix: 'set-the-right-timeout' }],
  given: (bench) =>
    startPhp(bench, {
      script: "sleep(2); echo 'ok';",
      location: 'proxy_read_timeout 90s;\n      fastcgi_read_timeout 1s;',
    }),
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 504, prints: ['nginx/response-header-timed-out', 'nginx/gateway-timeout-page'] },
  check: {
    run: guideCheck(guide, 'wrong-directive'),
    fill: ({ nginx }) => fillShow(nginx),
    shows: /fastcgi_pass unix:[\s\S]* proxy_read_timeout 90s;/,
  },
  fix: {
    says: 'Raise the read timeout of fastcgi_pass.',
    do: ({ configure }) => configure({ location: guideSnippet(guide, 'set-the-right-timeout') }),
  },
  gone: { status: 200, within: 6000 },
});
