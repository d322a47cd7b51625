import { createHash } from 'node:crypto';
import { rule } from './policy-covers-inline.ts';
import { samplePage, sampleSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const strict = `default-src 'none'; script-src 'self' ${hash('go(1 < 2)')}; style-src ${hash('p{}')}`;
const inline = '<script>go(1 < 2)</script><style>p{}</style>';
const data = '<script type="application/ld+json">{}</script>';
const meta = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;
const siteOf = (policy: string, head: string) =>
  sampleSite({
    '/index.html': samplePage({ head }),
    '/_headers': `/*\n  Content-Security-Policy: ${policy}\n\n/_astro/*\n  Cache-Control: max-age=1\n`,
  });
const none = 'no hash of it in the policy of /_headers';

testRule(rule, {
  accepts: [
    {
      title: 'hashes for all that is inline, and data without one',
      site: siteOf(strict, `${inline}${data}`),
    },
    { title: 'a policy in the page that allows the same', site: siteOf(strict, `${meta(strict)}${inline}`) },
    {
      title: 'what stands before the policy in the page',
      site: siteOf(strict, `${inline}${meta("script-src 'self'")}`),
    },
  ],
  refuses: [
    { title: 'a script without a hash', site: siteOf(strict, '<script>other()</script>'), found: [none] },
    { title: 'a style without a hash', site: siteOf(strict, '<style>b{}</style>'), found: [none] },
    {
      title: 'a script with the hash of a style',
      site: siteOf(strict, '<script>p{}</script>'),
      found: [none],
    },
    {
      title: 'a script that the policy in the page blocks',
      site: siteOf(strict, `${meta("script-src 'self'")}<script>go(1 < 2)</script>`),
      found: ['no hash of it in the policy of the page'],
    },
    {
      title: "'unsafe-inline', 'unsafe-eval' and data:",
      site: siteOf(`${strict} 'unsafe-inline'; worker-src 'unsafe-eval'; img-src data:`, ''),
      found: ["'unsafe-inline'", "'unsafe-eval'", 'data:'],
    },
    {
      title: 'a policy that allows by default',
      site: siteOf("default-src 'self'", ''),
      found: [`"default-src 'self'"`],
    },
    { title: 'a build without a policy', site: sampleSite({ '/index.html': samplePage() }), found: ['""'] },
  ],
});
