import { expect, test } from '@playwright/test';
import { makeRedirectPage } from '../../../src/lib/redirect-page.ts';

test('the page of a short address leads on, names where, and is smaller than a packet', () => {
  const html = makeRedirectPage('/errors/a/', 'A <b> & C', new URL('https://example.com'));
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/errors/a/">');
  expect(html).toContain('<link rel="canonical" href="https://example.com/errors/a/">');
  expect(html).toContain('<a href="/errors/a/">Go on to A &lt;b&gt; &amp; C</a>');
  expect(Buffer.byteLength(html)).toBeLessThan(1400);
});
