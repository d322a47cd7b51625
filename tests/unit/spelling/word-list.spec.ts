import { expect, test } from '@playwright/test';
import type { OddWord } from '../../spelling/speller.ts';
import { findListFaults, findMisspellings } from '../../spelling/word-list.ts';

const odd = (word: string, more: Partial<OddWord> = {}): OddWord => ({
  word,
  file: 'content/faults/loop.yaml',
  line: 3,
  column: 7,
  isForbidden: false,
  suggestions: [],
  ...more,
});

test('a word is known when the list holds it, in any case and as a genitive', () => {
  const words = [odd('vercel'), odd('VERCEL'), odd("Vercel's"), odd('Vercel’s')];
  expect(findMisspellings(words, new Set(['vercel']))).toEqual([]);
});

test('a misspelling is named with its place and what is probably meant', () => {
  expect(findMisspellings([odd('teh', { suggestions: ['the'] }), odd('wrod')], new Set())).toEqual([
    'content/faults/loop.yaml:3:7  "teh" is unknown: "the"?',
    'content/faults/loop.yaml:3:7  "wrod" is unknown; correct it, or add it to tests/spelling/words.txt if it is a word',
  ]);
});

test('the list cannot allow a spelling that the configuration forbids', () => {
  const word = odd('neighbor', { isForbidden: true, suggestions: ['neighbour'] });
  expect(findMisspellings([word], new Set(['neighbor']))).toEqual([
    'content/faults/loop.yaml:3:7  "neighbor" is not how this site spells it: "neighbour"?',
  ]);
});

const lists: [fault: string, entries: string[], line: string][] = [
  ['out of order', ['vercel', 'heroku'], ':2  "heroku" has to stand before "vercel"'],
  ['doubled', ['heroku', 'heroku', 'vercel'], ':2  "heroku" stands there twice'],
  ['not in lower case', ['Heroku', 'vercel'], ':1  "Heroku" has to be one word in lower case'],
  [
    'not needed',
    ['heroku', 'netlify'],
    ':2  "netlify" is not needed: no text uses it, or a dictionary knows it',
  ],
];

for (const [fault, entries, line] of lists) {
  test(`an entry of the list that is ${fault} is named`, () => {
    expect(findListFaults(entries, [odd('Heroku'), odd("Vercel's")])).toEqual([
      `tests/spelling/words.txt${line}`,
    ]);
  });
}

test('a sorted list of needed words has no fault', () => {
  expect(findListFaults(['heroku', 'vercel'], [odd('Heroku'), odd("Vercel's")])).toEqual([]);
});
