import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { openSite, startSite } from '../software/cross-origin.ts';
import { startWithApp } from '../software/nginx.ts';

const guide = 'blocked-by-cors-policy/index';

export const lab = defineLab({
  title: 'A 502 of the proxy, which allows the site on good answers only',
  software: ['chromium', 'nginx'],
  tools: ['certutil'],
  fault: 'cross-origin-not-allowed',
  proves: [{ guide, cause: 'error-without-header', fix: 'find-the-real-error' }],
  async given(bench) {
    const { app, nginx } = await startWithApp(
      bench,
      'refuses',
      'add_header Access-Control-Allow-Origin $http_origin;',
    );
    return { app, nginx, site: await startSite(bench, nginx.url) };
  },
  when: openSite,
  then: { code: 1, prints: ['chromium/cors-no-allow-origin', 'chromium/cors-blocked'] },
  check: {
    run: guideCheck(guide, 'error-without-header'),
    fill: ({ nginx, site }) => ({ '<site-origin>': site.origin, '<api-url>': nginx.url }),
    shows: /^502$/m,
  },
  fix: {
    says: 'Start the application that the proxy could not reach.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { code: 0, status: 200 },
});
