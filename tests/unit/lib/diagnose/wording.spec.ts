import { expect, test } from '@playwright/test';
import { hasItsCapitals } from '../../../../src/lib/diagnose/wording.ts';
import { sampleSignature } from '../find/sample.ts';

const cases: [text: string, found: string, isRight: boolean][] = [
  ['HTTP ERROR 429', 'HTTP ERROR 429', true],
  ['HTTP ERROR 429', 'HTTP Error 429', false],
  ['Read Timeout', 'Read Timeout', true],
  ['Read Timeout', 'read timeout', false],
  ['Cannot GET /{path}', 'Cannot GET /list', true],
  ['Cannot GET /{path}', 'Cannot get /var/lock', false],
  ['File not found.', 'File not found.', true],
  ['File not found.', 'file not found.', false],
  ['connection refused by {host}', 'Connection REFUSED by a', true],
];

for (const [text, found, isRight] of cases) {
  test(`“${found}” ${isRight ? 'is' : 'is not'} the message “${text}”`, () => {
    const signature = sampleSignature({ id: 'a/b', product: 'a', error: 'c', text });
    expect(hasItsCapitals(signature, found)).toBe(isRight);
  });
}
