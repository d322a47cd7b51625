import { expect, test } from '@playwright/test';
import { clean, cleanText, getViews } from '../../../../src/lib/diagnose/clean.ts';

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

const escaped: [how: string, text: string, read: string][] = [
  ['in UTF-8', String.raw`'\xe6\x8b\x92\xe7\xbb\x9d'`, "'拒绝'"],
  ['in the code page of Windows', String.raw`'ferm\xe9e par l\x92h\xf4te'`, "'fermée par l'hôte'"],
];

for (const [how, text, read] of escaped) {
  test(`bytes that Python printed ${how} are read`, () => {
    expect(clean(text).text).toBe(read);
  });
}

test('a text that Markdown marks as code is read without its marks, and words of one with them', () => {
  const read = (text: string) => getViews(text, (view) => view).plain.text;
  expect(read('` a line 502\nanother `')).toBe('a line 502\nanother');
  expect(read('`a` and `b`')).toBe('`a` and `b`');
});
