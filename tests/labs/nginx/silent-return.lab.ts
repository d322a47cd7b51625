import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { fillShow } from '../software/nginx.ts';
import { startWithFiles } from '../software/nginx-client.ts';

const guide = '403-forbidden/nginx';
const rule = (pattern: string) => `if ($http_user_agent ~ ${pattern}) { return 403; }`;

export const lab = defineLab({
  title: 'A rule on the user agent that matches too much',
  software: ['nginx'],
  fault: 'access-denied',
  proves: [{ guide, cause: 'silent-return', fix: 'lift-the-return' }],
  given(bench) {
    bench.write('www/index.html', 'ok\n');
    return startWithFiles(bench, rule('curl'));
  },
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 403, prints: ['nginx/forbidden-page'] },
  check: {
    run: guideCheck(guide, 'silent-return'),
    fill: fillShow,
    shows: /\(\$http_user_agent ~ curl\) \{ return 403; \}/,
  },
  fix: {
    says: 'Narrow the condition to the client that should be refused.',
    do: ({ configure }) => configure({ server: `root www;\n    ${rule('BadBot')}` }),
  },
  gone: { status: 200 },
});
