import { expect, test } from '@playwright/test';
import { fitDescription, fitTitle } from '../../../src/lib/fit.ts';

const endings = [': meaning, causes and fixes', ': causes and fixes'];

const titles: [behaviour: string, subject: string, title: string][] = [
  ['takes its first ending', '502 Bad Gateway', '502 Bad Gateway: meaning, causes and fixes'],
  ['takes a shorter one where the first is too long', 'x'.repeat(50), `${'x'.repeat(50)}: causes and fixes`],
  ['goes without one where none fits', 'x'.repeat(60), 'x'.repeat(60)],
  [
    'is cut at a word where it alone is too long',
    `${'word '.repeat(14)}longer`,
    `${'word '.repeat(14).trim()}…`,
  ],
];

for (const [behaviour, subject, title] of titles) {
  test(`a title ${behaviour}`, () => {
    expect(fitTitle(subject, ...endings)).toBe(title);
  });
}

test('a description stays as it is where it says enough', () => {
  const text = 'The upstream answered with something that is not HTTP at all.';
  expect(fitDescription(text, 'More.')).toBe(text);
});

test('a short description is followed by a sentence', () => {
  expect(fitDescription('Nobody answered.', 'What each product prints, word for word.')).toBe(
    'Nobody answered. What each product prints, word for word.',
  );
});
