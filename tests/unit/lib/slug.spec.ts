import { expect, test } from '@playwright/test';
import { slugify } from '../../../src/lib/slug.ts';

const cases: [text: string, slug: string][] = [
  ['502', '502'],
  ['502 Bad Gateway', '502-bad-gateway'],
  ['ECONNREFUSED', 'econnrefused'],
  ['ERR_CONNECTION_REFUSED', 'err-connection-refused'],
  ["That's an error", 'thats-an-error'],
  ['That’s an error', 'thats-an-error'],
  ['  connect()  failed: (111) ', 'connect-failed-111'],
  ['HTTP/2 502', 'http-2-502'],
  ['---', ''],
  ['错误', ''],
  ['', ''],
];

for (const [text, slug] of cases) {
  test(`the address of "${text}" is "${slug}"`, () => {
    expect(slugify(text)).toBe(slug);
  });
}

test('an address stays as it is', () => {
  for (const [, slug] of cases) expect(slugify(slug)).toBe(slug);
});
