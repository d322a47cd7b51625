import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { reach, startBehindProxy, visit } from '../software/redirects.ts';

const guide = 'too-many-redirects/index';

export const lab = defineLab({
  title: 'A redirect to HTTPS behind a proxy that ends TLS',
  software: ['curl', 'nginx'],
  fault: 'redirect-loop',
  proves: [{ guide, cause: 'proxy-hides-https', fix: 'forward-the-scheme' }],
  async given(bench) {
    const site = await startBehindProxy(
      bench,
      'if ($scheme = http) { return 301 https://$host$request_uri; }',
    );
    reach(bench, { 'app.example.com:443': site.nginx.port });
    return site;
  },
  when: (_, bench) => visit(bench, 'https://app.example.com/'),
  then: { status: 301, code: 47, prints: ['curl/too-many-redirects', 'curl/too-many-redirects-message'] },
  check: {
    run: guideCheck(guide, 'proxy-hides-https'),
    fill: () => ({ '<host>': 'app.example.com' }),
    shows: /^location: https:\/\/app\.example\.com\/\s*$/im,
  },
  fix: {
    says: 'Let the proxy send X-Forwarded-Proto, and redirect by that header behind it.',
    do: ({ nginx, parts }) =>
      nginx.configure(
        parts(guideSnippet(guide, 'forward-the-scheme', 5), guideSnippet(guide, 'forward-the-scheme')),
      ),
  },
  gone: { code: 0, status: 200 },
});
