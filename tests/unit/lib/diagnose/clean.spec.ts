import { expect, test } from '@playwright/test';
import { clean, cleanText } from '../../../../src/lib/diagnose/clean.ts';

const texts = [
  'Connect() failed (111: Connection refused)',
  'two  blanks \n  and a line\n\n',
  'a “quoted” name – and a dash',
  'http.log.error.log3 dial tcp',
  'tab\tand\\nescape',
  'A &amp; B',
  '',
];

for (const text of texts) {
  test(`${JSON.stringify(text)} is cleaned the same way quickly`, () => {
    expect(cleanText(text)).toBe(clean(text).text);
  });
}
