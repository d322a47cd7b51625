import { expect, test } from '@playwright/test';
import { maskSecrets } from '../../../../src/lib/diagnose/secret.ts';

const masked: [text: string, shown: string][] = [
  ['Authorization: Bearer abcdef.ghi', 'Authorization: Bearer •••'],
  ['< Set-Cookie: session=abc; Path=/', '< Set-Cookie: •••'],
  ['GET /?api_key=12345&page=2', 'GET /?api_key=•••&page=2'],
  ['"password": "hunter22"', '"password": "•••"'],
  ['postgres://app:s3cret@db:5432/', 'postgres://app:•••@db:5432/'],
  ['mail to jane.doe@example.com now', 'mail to ••• now'],
  ['AKIAABCDEFGHIJKLMNOP', '•••'],
  ['ghp_abcdefghijklmnop', '•••'],
];

for (const [text, shown] of masked) {
  test(`masked: ${text}`, () => {
    expect(maskSecrets(text)).toBe(shown);
  });
}

test('what a log says of a failure stays', () => {
  const line = 'connect() failed (111: Connection refused) while connecting to upstream, client: 192.0.2.7';
  expect(maskSecrets(line)).toBe(line);
});
