import { expect, test } from '@playwright/test';
import { holdsMoreThanLetters, splitExcerpt } from '../../../src/scripts/full-text.ts';

const plain = (text: string) => ({ text, isMatch: false });
const match = (text: string) => ({ text, isMatch: true });

const cases: [html: string, parts: ReturnType<typeof splitExcerpt>][] = [
  ['', []],
  ['no match', [plain('no match')]],
  ['<mark>502</mark>', [match('502')]],
  [
    'a <mark>bad</mark> <mark>gateway</mark>.',
    [plain('a '), match('bad'), plain(' '), match('gateway'), plain('.')],
  ],
  ['&lt;b&gt; &amp; &quot;c&quot;', [plain('<b> & "c"')]],
  ['<mark>&lt;host&gt;</mark>', [match('<host>')]],
  ['&amp;lt;', [plain('&lt;')]],
];

for (const [html, parts] of cases) {
  test(`the excerpt "${html}" is read as text in ${parts.length} parts`, () => {
    expect(splitExcerpt(html)).toEqual(parts);
  });
}

test('a page on which a single letter alone matches holds nothing of what was asked', () => {
  const hit = (...excerpt: ReturnType<typeof splitExcerpt>) => ({
    url: '/a/',
    title: 'A',
    kind: '',
    excerpt,
  });
  expect(holdsMoreThanLetters(hit(plain('from a to '), match('z')))).toBe(false);
  expect(holdsMoreThanLetters(hit(match('z'), plain(' and '), match('zx81')))).toBe(true);
  expect(holdsMoreThanLetters(hit(plain('what the title says')))).toBe(true);
});
