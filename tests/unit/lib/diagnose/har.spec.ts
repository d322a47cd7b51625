import { expect, test } from '@playwright/test';
import { readHar } from '../../../../src/lib/diagnose/har.ts';

const entry = (status: number, more: object = {}) => ({
  response: { status, statusText: 'Bad Gateway', headers: [{ name: 'server', value: 'nginx' }], ...more },
});
const har = (...entries: unknown[]) => JSON.stringify({ log: { entries } });

test('failed requests are read with status, headers and body; others are left out', () => {
  const text = readHar(har(entry(200), entry(502, { content: { text: 'the page' } })));
  expect(text).toContain('HTTP/1.1 502 Bad Gateway\nserver: nginx\n\nthe page');
  expect(text).not.toContain(' 200 ');
});

test('a request without an answer tells its reason', () => {
  expect(readHar(har(entry(0, { _error: 'net::ERR_CONNECTION_REFUSED' })))).toContain(
    'net::ERR_CONNECTION_REFUSED',
  );
});

for (const text of ['', '{', '{"entries": 1}', '{"log": {"entries": 1}}', '["entries"]', 'log.entries']) {
  test(`no HAR file: ${text || 'nothing'}`, () => {
    expect(readHar(text)).toBeUndefined();
  });
}

test('entries that hold nothing do no harm', () => {
  expect(readHar(har(null, 1, {}, { response: null }, entry(500, { headers: [null, {}] })))).toContain('500');
});
