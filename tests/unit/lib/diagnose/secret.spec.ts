import { expect, test } from '@playwright/test';
import { findSecrets, maskPart, maskSecrets } from '../../../../src/lib/diagnose/secret.ts';

const masked: [text: string, shown: string][] = [
  ['Authorization: Bearer abcdef.ghi', 'Authorization: Bearer •••'],
  ['< Set-Cookie: session=abc; Path=/', '< Set-Cookie: •••'],
  ['GET /?api_key=12345&page=2', 'GET /?api_key=•••&page=2'],
  ['"password": "hunter22"', '"password": "•••"'],
  ['postgres://app:s3cret@db:5432/', 'postgres://app:•••@db:5432/'],
  ['mail to jane.doe@example.com now', 'mail to ••• now'],
  ['AKIAABCDEFGHIJKLMNOP', '•••'],
  ['ghp_abcdefghijklmnop', '•••'],
  ['token=jane.doe@example.com; a', 'token=•••; a'],
  ['curl -u admin:hunter22 https://example.com/', 'curl -u admin:••• https://example.com/'],
  ['curl -uadmin:hunter22 https://example.com/', 'curl -uadmin:••• https://example.com/'],
  ['curl -sku "admin:hunter22" https://example.com/', 'curl -sku "admin:•••" https://example.com/'],
  ['curl --user=admin:hunter22', 'curl --user=admin:•••'],
  ['curl --proxy-user admin:hunter22', 'curl --proxy-user admin:•••'],
  [`Cookie: ${'a'.repeat(5000)}`, 'Cookie: •••'],
  [`Authorization: Bearer ${'a'.repeat(5000)} 502`, 'Authorization: Bearer ••• 502'],
];

for (const [text, shown] of masked) {
  test(`masked: ${text.slice(0, 60)}`, () => {
    expect(maskSecrets(text)).toBe(shown);
  });
}

test('what a log says of a failure stays', () => {
  const line = 'connect() failed (111: Connection refused) while connecting to upstream, client: 192.0.2.7';
  expect(maskSecrets(line)).toBe(line);
});

const line = 'token=abcdefgh status 502 sid=12345678 end';
const parts: [title: string, part: string, shown: string][] = [
  ['begins inside a secret', 'efgh status', '••• status'],
  ['ends inside a secret', 'status 502 sid=1234', 'status 502 sid=•••'],
  ['lies inside a secret', 'cdef', '•••'],
  ['lies between secrets', 'status 502', 'status 502'],
];

for (const [title, part, shown] of parts) {
  test(`a part of a text that ${title} shows nothing of it`, () => {
    const start = line.indexOf(part);
    expect(maskPart(line, { start, end: start + part.length }, findSecrets(line))).toBe(shown);
  });
}

for (const piece of ['eyJ-', 'eyJaaaaaaaaa.', '//a:', 'token=', 'a@a.', ' -u a:', 'cookie: ']) {
  test(`secrets are found in time that grows with the text: "${piece}" repeated`, () => {
    const start = performance.now();
    findSecrets(piece.repeat(200_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(3000);
  });
}
