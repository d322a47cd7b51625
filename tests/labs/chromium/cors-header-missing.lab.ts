import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { allowSite, openSite, startSite } from '../software/cross-origin.ts';
import { startNginx } from '../software/nginx.ts';

const guide = 'blocked-by-cors-policy/index';
const api = "location / { default_type application/json; return 200 '{}'; }";

export const lab = defineLab({
  title: 'An API that does not name the site that asks',
  software: ['chromium', 'nginx'],
  tools: ['certutil'],
  fault: 'cross-origin-not-allowed',
  proves: [{ guide, cause: 'origin-not-allowed', fix: 'allow-the-origin' }],
  async given(bench) {
    const nginx = await startNginx(bench, { server: api });
    return { nginx, site: await startSite(bench, nginx.url) };
  },
  when: openSite,
  then: { code: 1, prints: ['chromium/cors-no-allow-origin', 'chromium/cors-blocked'] },
  check: {
    run: guideCheck(guide, 'origin-not-allowed'),
    fill: ({ nginx, site }) => ({ '<site-origin>': site.origin, '<api-url>': nginx.url }),
    shows: /^HTTP\/1\.1 200 OK\s*$/,
  },
  fix: {
    says: 'Let nginx name the site in the answer.',
    do: (given) =>
      given.nginx.configure({
        server: `${allowSite(guideSnippet(guide, 'allow-the-origin'), given)}\n${api}`,
      }),
  },
  gone: { code: 0, status: 200 },
});
